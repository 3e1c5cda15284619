import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { requireTag } from "../tags/require-tag.ts";
import { type TagRecord, tagRecord } from "../tags/tag-record.ts";
import { recordHistory } from "./record-history.ts";
import type { StructureEntry, StructureTurn } from "./undo-structure.ts";

/** Turns round what was done to a tag. Throws what stands against it. */
export async function undoTag(
  tx: Transaction,
  actor: Actor,
  entry: StructureEntry,
  { batchId, isRedo }: StructureTurn,
): Promise<void> {
  authorize(actor, "tag.edit");
  const id = Number(entry.subjectId);
  const { exists } = entry.changes;
  const changes: Changes = {};
  let name = entry.subjectName;
  if (exists?.after === false) {
    // Written by tagRecord.
    const record = entry.changes.restore?.before as TagRecord | undefined;
    if (!record) throw new AppError("invalid", { reason: "cannot_undo" });
    await refuseTaken(tx, actor.spaceId, record.name, id);
    await tx.tag.create({
      data: { id, spaceId: actor.spaceId, ...record, createdAt: new Date() },
    });
    changes.exists = { before: false, after: true };
  } else if (exists?.after === true) {
    const tag = await requireTag(tx, actor.spaceId, id);
    const used = await tx.assetTag.count({ where: { tagId: id } });
    if (used > 0)
      throw new AppError("conflict", { reason: "undo_tag_used", values: { count: used } });
    await tx.tag.delete({ where: { id } });
    changes.exists = { before: true, after: false };
    changes.restore = { before: tagRecord(tag), after: null };
  } else {
    const tag = await requireTag(tx, actor.spaceId, id);
    const data: { name?: string; color?: string } = {};
    for (const key of ["name", "color"] as const) {
      const change = entry.changes[key];
      if (!change) continue;
      if (tag[key] !== change.after) throw new AppError("conflict", { reason: "changed_since" });
      data[key] = String(change.before);
      changes[key] = { before: change.after, after: change.before };
    }
    if (data.name) await refuseTaken(tx, actor.spaceId, data.name, id);
    const saved = await tx.tag.update({ where: { id }, data });
    name = saved.name;
  }
  await recordHistory(tx, actor, {
    action: isRedo ? redone(changes) : "tag.undone",
    subject: { type: "tag", id, name },
    changes,
    batchId,
  });
}

function redone(changes: Changes) {
  if (!changes.exists) return "tag.edited";
  return changes.exists.after === true ? "tag.created" : "tag.deleted";
}

async function refuseTaken(tx: Transaction, spaceId: number, name: string, id: number) {
  const other = await tx.tag.findFirst({ where: { spaceId, name, id: { not: id } } });
  if (other) throw new AppError("conflict", { field: "name", reason: "name_taken" });
}
