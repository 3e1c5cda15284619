import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Changes } from "#lib/history.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { changeAssetsAlike, holdUnlocked } from "../assets/change-assets-alike.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { folderId } from "./create-folder.ts";
import { keepFolders, takesWholeBranch } from "./folder-record.ts";
import { hangFolder, holdFolderTree } from "./folder-tree.ts";
import { requireFolder } from "./require-folder.ts";

export const deleteFolderSchema = z.object({
  folderId,
  /**
   * What becomes of what is in it: it goes to the folder above; or its assets go to no folder and
   * its folders to the one above; or all of it to the trash; or the folders in it go, and all
   * assets to the folder above.
   */
  content: z.enum(["move_up", "orphan", "trash", "flatten"]),
});

type DeletedFolder = Awaited<ReturnType<typeof requireFolder>>;

/**
 * Deletes a folder. With `move_up`, its assets and the folders in it go to the folder above; with
 * `orphan`, its assets are in no folder afterwards; with `trash`, every asset in it, however deep,
 * goes to the trash and the folders in it are deleted too; with `flatten`, the folders in it are
 * deleted too and all assets go to the folder above. Assets keep no folder that is gone: they come
 * back from the trash into the folder above.
 * Throws `locked` with how many assets refuse, `conflict` when a folder above has the same name.
 */
export async function deleteFolder(
  actor: Actor,
  input: z.infer<typeof deleteFolderSchema>,
): Promise<{ changedAssets: number }> {
  authorize(actor, "folder.edit");
  authorize(actor, input.content === "trash" ? "asset.trash" : "asset.move");
  let colliding = "";
  return inTransaction(async (tx) => {
    await holdFolderTree(tx, actor.spaceId);
    return deleteFolderIn(tx, actor, input, (name) => {
      colliding = name;
    });
  }).catch((error: unknown) => refuseTakenName(colliding)(error));
}

/** `deleteFolder` inside a transaction that holds the tree. `onName` hears what may collide above. */
export async function deleteFolderIn(
  tx: Transaction,
  actor: Actor,
  input: z.infer<typeof deleteFolderSchema>,
  onName: (name: string) => void,
): Promise<{ changedAssets: number }> {
  const folder = await requireFolder(tx, actor.spaceId, input.folderId);
  const batchId = randomUUID();
  const changedAssets = await emptyFolders(tx, actor, folder, input.content, batchId);
  const restore = await keepFolders(tx, folder, input.content);
  if (!takesWholeBranch(input.content)) await moveChildrenUp(tx, folder, onName);
  await tx.folder.deleteMany({ where: branchOf(folder) });
  await recordHistory(tx, actor, {
    action: "folder.deleted",
    subject: { type: "folder", id: folder.id, name: folder.name },
    changes: {
      content: { before: null, after: input.content },
      assets: { before: changedAssets, after: 0 },
      exists: { before: true, after: false },
      restore: { before: restore, after: null },
    },
    batchId,
  });
  return { changedAssets };
}

function branchOf(folder: DeletedFolder): Prisma.FolderWhereInput {
  return { spaceId: folder.spaceId, path: { startsWith: folder.path } };
}

/** Takes every asset out of the folders that go. Returns how many there were. */
async function emptyFolders(
  tx: Transaction,
  actor: Actor,
  folder: DeletedFolder,
  content: z.infer<typeof deleteFolderSchema>["content"],
  batchId: string,
): Promise<number> {
  const assets = await tx.asset.findMany({
    where: takesWholeBranch(content)
      ? { spaceId: folder.spaceId, folder: branchOf(folder) }
      : { spaceId: folder.spaceId, folderId: folder.id },
    select: { id: true, folderId: true, deletedAt: true },
    orderBy: { id: "asc" },
  });
  await holdUnlocked(
    tx,
    assets.map((asset) => asset.id),
  );
  const folderId = content === "orphan" ? null : folder.parentId;
  const now = new Date();
  // Assets that leave the same folder in the same way share their entry in the history.
  const alike = Map.groupBy(assets, (asset) => `${asset.folderId} ${asset.deletedAt === null}`);
  for (const group of alike.values()) {
    const [first] = group;
    if (!first) continue;
    const isTrashing = content === "trash" && first.deletedAt === null;
    const changes: Changes = { folder: { before: first.folderId, after: folderId } };
    if (isTrashing) changes.trashed = { before: false, after: true };
    const assetIds = group.map((asset) => asset.id);
    const moved = Prisma.sql`"folderId" = ${folderId}`;
    await changeAssetsAlike(tx, actor, {
      assetIds,
      action: isTrashing ? "asset.trashed" : "asset.moved",
      changes,
      set: isTrashing ? Prisma.sql`${moved}, "deletedAt" = ${now}` : moved,
      now,
      batchId,
    });
  }
  return assets.length;
}

async function moveChildrenUp(
  tx: Transaction,
  folder: DeletedFolder,
  onName: (name: string) => void,
): Promise<void> {
  // A child may have the name of the folder that goes, and this one stands in its place until then.
  await tx.folder.update({ where: { id: folder.id }, data: { name: `deleted ${folder.uuid}` } });
  const above = folder.parentId ? await requireFolder(tx, folder.spaceId, folder.parentId) : null;
  const children = await tx.folder.findMany({ where: { parentId: folder.id } });
  for (const child of children) {
    onName(child.name);
    await hangFolder(tx, child, above);
  }
}
