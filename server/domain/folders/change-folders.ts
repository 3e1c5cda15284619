import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { codenameSchema } from "#lib/codename.ts";
import { externalIdSchema, objectRef, placeSchema } from "#lib/object-ref.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { addFolderTree } from "./add-folder-tree.ts";
import { deleteFolderIn } from "./delete-folder.ts";
import { findFolder } from "./find-folder.ts";
import type { FolderEntry } from "./folder-entry.ts";
import { holdFolderTree } from "./folder-tree.ts";
import { loadFolderEntries } from "./list-folder-entries.ts";
import { requireFolderName } from "./require-folder-name.ts";

/** A folder to be made, with those in it. */
export type FolderTree = {
  name: string;
  codename?: string | undefined;
  externalId?: string | undefined;
  folders?: FolderTree[] | undefined;
};

export const folderTreeSchema: z.ZodType<FolderTree, FolderTree> = z.lazy(() =>
  z.object({
    name: z.string().max(1000),
    codename: codenameSchema.optional(),
    externalId: externalIdSchema.optional(),
    folders: z.array(folderTreeSchema).optional(),
  }),
);

export const folderChangeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("add"),
    /** The folder they go into; the top when absent. A place decides where there is one. */
    into: objectRef.optional(),
    place: placeSchema.optional(),
    folders: z.array(folderTreeSchema).min(1),
  }),
  z.object({ kind: z.literal("rename"), folder: objectRef, name: z.string().max(1000) }),
  /** Folders in it go too; all assets in them go to the folder above. */
  z.object({ kind: z.literal("remove"), folder: objectRef }),
]);

export type FolderChange = z.infer<typeof folderChangeSchema>;

export const changeFoldersSchema = z.object({ changes: z.array(folderChangeSchema).min(1) });

/**
 * Makes whole trees of folders, renames and removes folders, one change after the other and all
 * or none: a later one may name what an earlier one made. Answers all folders as they stand then.
 * Throws `conflict` for siblings of one name and identifiers that are taken, `locked` with how
 * many assets refuse to move.
 */
export async function changeFolders(
  actor: Actor,
  input: z.infer<typeof changeFoldersSchema>,
): Promise<FolderEntry[]> {
  authorize(actor, "folder.edit");
  return inTransaction(async (tx) => {
    await holdFolderTree(tx, actor.spaceId);
    for (const change of input.changes) await apply(tx, actor, change);
    return loadFolderEntries(tx, actor.spaceId);
  }).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError("conflict", { field: "folders", reason: "folder_taken" });
  });
}

async function apply(tx: Transaction, actor: Actor, change: FolderChange): Promise<void> {
  if (change.kind === "add") return addFolderTree(tx, actor, change);
  const folder = await findFolder(tx, actor.spaceId, change.folder);
  if (change.kind === "rename") return rename(tx, actor, folder, requireFolderName(change.name));
  authorize(actor, "asset.move");
  await deleteFolderIn(tx, actor, { folderId: folder.id, content: "flatten" }, () => {});
}

async function rename(
  tx: Transaction,
  actor: Actor,
  folder: { id: number; name: string },
  name: string,
): Promise<void> {
  if (name === folder.name) return;
  await tx.folder.update({ where: { id: folder.id }, data: { name, updatedAt: new Date() } });
  await recordHistory(tx, actor, {
    action: "folder.renamed",
    subject: { type: "folder", id: folder.id, name },
    changes: { name: { before: folder.name, after: name } },
  });
}
