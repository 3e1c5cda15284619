import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Folder } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { folderId } from "./create-folder.ts";
import { folderFromRow, folderSelect } from "./folder-row.ts";
import { hangFolder, holdFolderTree } from "./folder-tree.ts";
import { requireFolder } from "./require-folder.ts";

export const moveFolderSchema = z.object({
  folderId,
  /** Null moves it to the top. */
  parentId: folderId.nullable(),
});

/**
 * Moves a folder with everything in it. The assets stay in their folders, so locked ones do not
 * mind. Throws `invalid` for a move into itself, `conflict` when a folder there has the name.
 */
export async function moveFolder(
  actor: Actor,
  input: z.infer<typeof moveFolderSchema>,
): Promise<Folder> {
  authorize(actor, "folder.edit");
  let name = "";
  return inTransaction(async (tx) => {
    await holdFolderTree(tx, actor.spaceId);
    const folder = await requireFolder(tx, actor.spaceId, input.folderId);
    name = folder.name;
    const from = folder.parentId ? await requireFolder(tx, actor.spaceId, folder.parentId) : null;
    const to = input.parentId ? await requireFolder(tx, actor.spaceId, input.parentId) : null;
    if (to?.path.startsWith(folder.path))
      throw new AppError("invalid", { field: "parentId", reason: "folder_into_itself" });
    if (from?.id !== to?.id) {
      await hangFolder(tx, folder, to);
      await recordHistory(tx, actor, {
        action: "folder.moved",
        subject: { type: "folder", id: folder.id, name: folder.name },
        changes: {
          parent: { before: from?.name ?? null, after: to?.name ?? null },
          parentId: { before: from?.id ?? null, after: to?.id ?? null },
        },
      });
    }
    const row = await tx.folder.findUniqueOrThrow({
      where: { id: folder.id },
      select: folderSelect,
    });
    return folderFromRow(row);
  }).catch((error: unknown) => refuseTakenName(name)(error));
}
