import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import type { Folder } from "#lib/library.ts";
import { rowId } from "#lib/row-id.ts";
import { createFolder } from "#server/domain/folders/create-folder.ts";
import { deleteFolder } from "#server/domain/folders/delete-folder.ts";
import { getFolder } from "#server/domain/folders/get-folder.ts";
import { listFolders as listAllFolders } from "#server/domain/folders/list-folders.ts";
import { moveFolder } from "#server/domain/folders/move-folder.ts";
import { renameFolder } from "#server/domain/folders/rename-folder.ts";
import type { Work } from "./as-actor.ts";
import { folderJson } from "./folder-json.ts";
import { check, flag, folderIdOrNull, idOf, listOf, readQuery, readWrapped } from "./read-input.ts";

const listSchema = z.object({
  search: z.string().max(200).optional(),
  /** `0` is the top. */
  with_parent: z.coerce.number().int().optional(),
  by_ids: listOf(rowId).optional(),
  by_uuids: listOf(z.string()).optional(),
});

/** All of them: clients do not page here. */
export const listFolders: Work = async (actor, c) => {
  const query = check(listSchema, readQuery(c));
  const all = await listAllFolders(actor);
  const byId = new Map(all.map((folder) => [folder.id, folder]));
  const wanted = all.filter((folder) => isWanted(folder, query));
  return c.json({ asset_folders: wanted.map((folder) => folderJson(folder, byId)) });
};

function isWanted(folder: Folder, query: z.infer<typeof listSchema>): boolean {
  const { search, with_parent, by_ids, by_uuids } = query;
  if (search && !folder.name.toLowerCase().includes(search.toLowerCase())) return false;
  if (with_parent !== undefined && (folder.parentId ?? 0) !== with_parent) return false;
  if (by_ids && !by_ids.includes(folder.id)) return false;
  return !by_uuids || by_uuids.includes(folder.uuid);
}

export const showFolder: Work = async (actor, c) => {
  const { folder, parent } = await getFolder(actor, { folderId: idOf(c) });
  return c.json({ asset_folder: folderJson(folder, new Map(parent ? [[parent.id, parent]] : [])) });
};

const folderSchema = z.object({
  name: z.string().max(1000).optional(),
  parent_id: folderIdOrNull.optional(),
});

export const createAssetFolder: Work = async (actor, c) => {
  const { name, parent_id } = check(folderSchema, await readWrapped(c, "asset_folder"));
  if (name === undefined) throw new AppError("invalid", { field: "name", reason: "required" });
  // Before anything is made: whoever may not see the parent makes nothing in it.
  const parent = parent_id ? (await getFolder(actor, { folderId: parent_id })).folder : null;
  const folder = await createFolder(actor, { name, parentId: parent_id ?? null });
  const json = folderJson(folder, new Map(parent ? [[parent.id, parent]] : []));
  return c.json({ asset_folder: json }, 201);
};

/** One client sends the whole folder back: its ids are passed over. */
export const updateFolder: Work = async (actor, c) => {
  const folderId = idOf(c);
  const { name, parent_id } = check(folderSchema, await readWrapped(c, "asset_folder"));
  await getFolder(actor, { folderId });
  if (parent_id !== undefined) await moveFolder(actor, { folderId, parentId: parent_id });
  if (name !== undefined) await renameFolder(actor, { folderId, name });
  return c.body(null, 204);
};

/** Without `recursive`, its assets are in no folder afterwards and its folders go up. */
export const removeFolder: Work = async (actor, c) => {
  const isRecursive = check(flag.optional(), c.req.query("recursive")) ?? false;
  await deleteFolder(actor, { folderId: idOf(c), content: isRecursive ? "trash" : "orphan" });
  return c.body(null, 204);
};
