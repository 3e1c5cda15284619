import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Changes } from "#lib/history.ts";
import type { Tag } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { color, tagId } from "./create-tag.ts";
import { requireTag } from "./require-tag.ts";
import { requireTagName } from "./require-tag-name.ts";
import { tagFromRow, tagSelect } from "./tag-row.ts";

export const editTagSchema = z.object({
  tagId,
  name: z.string().max(1000).optional(),
  color: color.optional(),
});

/**
 * Gives a tag another name or colour; what is absent stays. Assets carry the tag, not its name,
 * so none of them changes. Throws `conflict` when another tag has the name.
 */
export async function editTag(actor: Actor, input: z.infer<typeof editTagSchema>): Promise<Tag> {
  authorize(actor, "tag.edit");
  const name = input.name === undefined ? undefined : requireTagName(input.name);
  return inTransaction(async (tx) => {
    const before = await requireTag(tx, actor.spaceId, input.tagId);
    const wanted = { name: name ?? before.name, color: input.color ?? before.color };
    const changes: Changes = {};
    for (const key of ["name", "color"] as const)
      if (before[key] !== wanted[key]) changes[key] = { before: before[key], after: wanted[key] };
    if (Object.keys(changes).length === 0) return before;
    const tag = await tx.tag.update({ where: { id: before.id }, data: wanted, select: tagSelect });
    await recordHistory(tx, actor, {
      action: "tag.edited",
      subject: { type: "tag", id: tag.id, name: tag.name },
      changes,
    });
    return tagFromRow(tag);
  }).catch(refuseTakenName(name ?? ""));
}
