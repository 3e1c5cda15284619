import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Folder } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { folderId } from "./create-folder.ts";
import { folderFromRow, folderSelect } from "./folder-row.ts";
import { requireFolder } from "./require-folder.ts";
import { requireFolderName } from "./require-folder-name.ts";

export const renameFolderSchema = z.object({ folderId, name: z.string().max(1000) });

/** Gives a folder another name. Throws `conflict` when a sibling has it. */
export async function renameFolder(
  actor: Actor,
  input: z.infer<typeof renameFolderSchema>,
): Promise<Folder> {
  authorize(actor, "folder.edit");
  const name = requireFolderName(input.name);
  return inTransaction(async (tx) => {
    const before = await requireFolder(tx, actor.spaceId, input.folderId);
    const folder = await tx.folder.update({
      where: { id: before.id },
      data: { name, ...(name !== before.name && { updatedAt: new Date() }) },
      select: folderSelect,
    });
    if (name !== before.name)
      await recordHistory(tx, actor, {
        action: "folder.renamed",
        subject: { type: "folder", id: folder.id, name },
        changes: { name: { before: before.name, after: name } },
      });
    return folderFromRow(folder);
  }).catch(refuseTakenName(name));
}
