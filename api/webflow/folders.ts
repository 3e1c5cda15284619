import { z } from "zod";
import { readJsonBody } from "#api/shared/read-json-body.ts";
import { createFolder } from "#server/domain/folders/create-folder.ts";
import { findFolders } from "#server/domain/folders/find-folders.ts";
import { getFolder } from "#server/domain/folders/get-folder.ts";
import { listFolderAssets } from "#server/domain/folders/list-folder-assets.ts";
import { idOf, type Work } from "./as-actor.ts";
import { folderJson } from "./folder-json.ts";
import { check, folderObjectId, pageSchema } from "./read-input.ts";

/** Ids of assets that a folder lists: beyond, `GET /assets?folderId=` pages through all of them. */
const mostListed = 1000;

export const listFolders: Work = async (actor, c) => {
  const { offset, limit } = check(pageSchema, c.req.query());
  const { folders, total } = await findFolders(actor, { offset, limit });
  const assetFolders = [];
  for (const folder of folders) {
    const ids = await listFolderAssets(actor, { folderId: folder.id, limit: mostListed });
    assetFolders.push(folderJson(actor.spaceId, folder, ids));
  }
  return c.json({ assetFolders, pagination: { limit, offset, total } });
};

const createSchema = z.object({
  displayName: z.string().trim().min(1).max(1000),
  parentFolder: folderObjectId.nullish(),
});

export const createAssetFolder: Work = async (actor, c) => {
  const { displayName, parentFolder } = check(createSchema, await readJsonBody(c));
  const folder = await createFolder(actor, { name: displayName, parentId: parentFolder ?? null });
  const now = Date.now();
  return c.json(folderJson(actor.spaceId, { ...folder, createdAt: now, updatedAt: now }, []));
};

export const showFolder: Work = async (actor, c) => {
  const { folder, ...times } = await getFolder(actor, { folderId: idOf(c, "folder") });
  const ids = await listFolderAssets(actor, { folderId: folder.id, limit: mostListed });
  return c.json(folderJson(actor.spaceId, { ...folder, ...times }, ids));
};
