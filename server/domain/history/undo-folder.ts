import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Changes, HistoryAction } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { folderDepth, refuseTooDeep } from "../folders/folder-depth.ts";
import { type FolderRecord, keepFolders } from "../folders/folder-record.ts";
import { hangFolder, holdFolderTree } from "../folders/folder-tree.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { recordHistory } from "./record-history.ts";
import type { StructureEntry, StructureTurn } from "./undo-structure.ts";

/** Turns round what was done to a folder. Throws what stands against it. */
export async function undoFolder(
  tx: Transaction,
  actor: Actor,
  entry: StructureEntry,
  { batchId, isRedo }: StructureTurn,
): Promise<void> {
  authorize(actor, "folder.edit");
  await holdFolderTree(tx, actor.spaceId);
  const id = Number(entry.subjectId);
  const { exists } = entry.changes;
  let changes: Changes;
  if (exists?.after === false) changes = await bringBack(tx, actor.spaceId, entry);
  else if (exists?.after === true) changes = await takeAway(tx, actor.spaceId, id);
  else changes = await putBack(tx, actor.spaceId, id, entry.changes);
  await recordHistory(tx, actor, {
    action: isRedo ? redone(changes) : "folder.undone",
    subject: { type: "folder", id, name: entry.subjectName },
    changes,
    batchId,
  });
}

function redone({ exists, name }: Changes): HistoryAction {
  if (exists) return exists.after === true ? "folder.created" : "folder.deleted";
  return name ? "folder.renamed" : "folder.moved";
}

/** Makes folders that were deleted again, as the very same ones. */
async function bringBack(
  tx: Transaction,
  spaceId: number,
  entry: StructureEntry,
): Promise<Changes> {
  // Written by keepFolders.
  const record = entry.changes.restore?.before as FolderRecord | undefined;
  if (!record) throw new AppError("invalid", { reason: "cannot_undo" });
  for (const { createdAt, path: _old, ...folder } of record.folders) {
    const parent = folder.parentId
      ? await tx.folder.findFirst({ where: { id: folder.parentId, spaceId } })
      : null;
    if (folder.parentId && !parent)
      throw new AppError("not_found", { field: "folder", reason: "undo_folder_gone" });
    const path = `${parent?.path ?? "/"}${folder.id}/`;
    refuseTooDeep(folderDepth(path));
    const twin = await tx.folder.findFirst({
      where: { spaceId, parentId: folder.parentId, name: folder.name },
    });
    // One that went up from here may have the name, and makes room.
    if (twin && record.children.includes(twin.id))
      await tx.folder.update({ where: { id: twin.id }, data: { name: `waiting ${twin.uuid}` } });
    else if (twin) throw new AppError("conflict", { field: "name", reason: "name_taken" });
    await tx.folder.create({
      data: {
        ...folder,
        spaceId,
        path,
        createdAt: new Date(createdAt),
        updatedAt: new Date(),
      },
    });
    if (!twin) continue;
    const down = await tx.folder.findUniqueOrThrow({ where: { id: twin.id } });
    await hangFolder(tx, down, { id: folder.id, path });
    await tx.folder.update({ where: { id: twin.id }, data: { name: twin.name } });
  }
  const [outermost] = record.folders;
  const home = outermost && (await requireFolder(tx, spaceId, outermost.id));
  for (const childId of record.children) {
    const child = await tx.folder.findFirst({ where: { id: childId, spaceId } });
    // It was moved or deleted since: that stands.
    if (child && home && child.parentId === home.parentId) await hangFolder(tx, child, home);
  }
  return { exists: { before: false, after: true } };
}

/** Deletes a folder that nobody has put anything into. */
async function takeAway(tx: Transaction, spaceId: number, id: number): Promise<Changes> {
  const folder = await requireFolder(tx, spaceId, id);
  const below = await tx.folder.findMany({
    where: { spaceId, path: { startsWith: folder.path } },
    select: { id: true },
  });
  const asset = await tx.asset.findFirst({
    where: { spaceId, folderId: { in: below.map((one) => one.id) } },
    select: { id: true },
  });
  if (asset || below.length > 1) throw new AppError("conflict", { reason: "undo_folder_used" });
  const record = await keepFolders(tx, folder, "trash");
  await tx.folder.delete({ where: { id } });
  return { exists: { before: true, after: false }, restore: { before: record, after: null } };
}

/** Gives a folder the name and the place it had. */
async function putBack(
  tx: Transaction,
  spaceId: number,
  id: number,
  { name, parentId, parent }: Changes,
): Promise<Changes> {
  if (!name && !parentId) throw new AppError("invalid", { reason: "cannot_undo" });
  const folder = await requireFolder(tx, spaceId, id);
  if ((name && folder.name !== name.after) || (parentId && folder.parentId !== parentId.after))
    throw new AppError("conflict", { reason: "changed_since" });
  const wantedName = name ? String(name.before) : folder.name;
  const wantedParent = parentId && typeof parentId.before === "number" ? parentId.before : null;
  const home = parentId ? wantedParent : folder.parentId;
  const twin = await tx.folder.findFirst({
    where: { spaceId, parentId: home, name: wantedName, id: { not: id } },
  });
  if (twin) throw new AppError("conflict", { field: "name", reason: "name_taken" });
  if (parentId) {
    const above = wantedParent === null ? null : await requireFolder(tx, spaceId, wantedParent);
    if (above?.path.startsWith(folder.path))
      throw new AppError("invalid", { field: "parentId", reason: "folder_into_itself" });
    await hangFolder(tx, folder, above);
  }
  if (name)
    await tx.folder.update({ where: { id }, data: { name: wantedName, updatedAt: new Date() } });
  const changes: Changes = {};
  if (name) changes.name = { before: name.after, after: name.before };
  if (parentId) changes.parentId = { before: parentId.after, after: parentId.before };
  if (parent) changes.parent = { before: parent.after, after: parent.before };
  return changes;
}
