import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Tag } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { tagId } from "./create-tag.ts";
import { replaceTags } from "./replace-tags.ts";
import { requireTag } from "./require-tag.ts";
import { tagRecord } from "./tag-record.ts";

export const mergeTagsSchema = z.object({
  /** The tags that go. */
  fromIds: z.array(tagId).min(1).max(200),
  /** The tag that stays, and that their assets get. */
  intoId: tagId,
});

/**
 * Makes one tag of several: assets that had one of `fromIds` have `intoId` afterwards, and the
 * others are gone. Throws `locked` with how many assets refuse.
 */
export async function mergeTags(
  actor: Actor,
  input: z.infer<typeof mergeTagsSchema>,
): Promise<Tag> {
  authorize(actor, "tag.edit");
  authorize(actor, "asset.tag");
  const fromIds = [...new Set(input.fromIds)];
  if (fromIds.includes(input.intoId))
    throw new AppError("invalid", { field: "intoId", reason: "tag_into_itself" });
  return inTransaction(async (tx) => {
    const into = await requireTag(tx, actor.spaceId, input.intoId);
    const from: Tag[] = [];
    for (const id of fromIds) from.push(await requireTag(tx, actor.spaceId, id));
    const batchId = randomUUID();
    await replaceTags(tx, actor, { tagIds: fromIds, intoId: into.id, batchId });
    await tx.tag.deleteMany({ where: { id: { in: fromIds } } });
    for (const tag of from)
      await recordHistory(tx, actor, {
        action: "tag.merged",
        subject: { type: "tag", id: tag.id, name: tag.name },
        changes: {
          mergedInto: { before: tag.name, after: into.name },
          exists: { before: true, after: false },
          restore: { before: tagRecord(tag), after: null },
        },
        batchId,
      });
    return requireTag(tx, actor.spaceId, into.id);
  });
}
