import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { tagId } from "./create-tag.ts";
import { replaceTags } from "./replace-tags.ts";
import { requireTag } from "./require-tag.ts";
import { tagRecord } from "./tag-record.ts";

export const deleteTagSchema = z.object({ tagId });

/** Deletes a tag and takes it off every asset. Throws `locked` with how many assets refuse. */
export async function deleteTag(
  actor: Actor,
  input: z.infer<typeof deleteTagSchema>,
): Promise<{ changedAssets: number }> {
  authorize(actor, "tag.edit");
  authorize(actor, "asset.tag");
  return inTransaction(async (tx) => {
    const tag = await requireTag(tx, actor.spaceId, input.tagId);
    const batchId = randomUUID();
    const changedAssets = await replaceTags(tx, actor, {
      tagIds: [tag.id],
      intoId: null,
      batchId,
    });
    await tx.tag.delete({ where: { id: tag.id } });
    await recordHistory(tx, actor, {
      action: "tag.deleted",
      subject: { type: "tag", id: tag.id, name: tag.name },
      changes: {
        assets: { before: changedAssets, after: 0 },
        exists: { before: true, after: false },
        restore: { before: tagRecord(tag), after: null },
      },
      batchId,
    });
    return { changedAssets };
  });
}
