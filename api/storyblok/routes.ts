import { Hono } from "hono";
import { generateAltText, generateAltTextForNew, showProtectedImage } from "./alt-texts.ts";
import { asActor } from "./as-actor.ts";
import {
  convertAsset,
  deleteAsset,
  listAssets,
  publishAsset,
  restoreAsset,
  showAsset,
  updateAsset,
} from "./assets.ts";
import { bulkDestroy, bulkRestore, bulkTags, bulkUpdate, clearTrash } from "./bulk.ts";
import { showPrivateAsset } from "./cdn.ts";
import { answerError } from "./errors.ts";
import {
  createAssetFolder,
  listFolders,
  removeFolder,
  showFolder,
  updateFolder,
} from "./folders.ts";
import { emptyList } from "./shared-library.ts";
import { showSpace } from "./spaces.ts";
import { createInternalTag, listTags, removeTag, updateTag } from "./tags.ts";
import { copyFromUrl, createAsset, finishUpload, uploadPart } from "./uploads.ts";

const space = "/v1/spaces/:spaceId";
const assets = `${space}/assets`;
const asset = `${assets}/:id{[0-9]+}`;
const folders = `${space}/asset_folders`;
const folder = `${folders}/:id{[0-9]+}`;
const tags = `${space}/internal_tags`;
const tag = `${tags}/:id{[0-9]+}`;

/**
 * Storyblok's Management API for assets, and the path of its delivery API for private ones.
 * Some of its GETs change things: no session counts here, only tokens. docs/dialects/storyblok.md
 * says what each endpoint does.
 */
export function createStoryblokRoutes() {
  const app = new Hono();
  app.get(space, asActor(showSpace));
  app.get(assets, asActor(listAssets));
  app.post(assets, asActor(createAsset));
  app.post(`${assets}/bulk_destroy`, asActor(bulkDestroy));
  app.post(`${assets}/bulk_restore`, asActor(bulkRestore));
  app.post(`${assets}/bulk_update`, asActor(bulkUpdate));
  app.post(`${assets}/bulk_tags_association`, asActor(bulkTags));
  app.post(`${assets}/copy_from_url`, asActor(copyFromUrl));
  app.get(`${assets}/restore`, asActor(restoreAsset));
  app.get(`${assets}/clear_trash`, asActor(clearTrash));
  app.get(`${assets}/get_protected_image`, asActor(showProtectedImage));
  app.on(
    ["GET", "POST"],
    `${assets}/generate_alt_text_for_new_image`,
    asActor(generateAltTextForNew),
  );
  app.get(asset, asActor(showAsset));
  app.on(["PUT", "PATCH"], asset, asActor(updateAsset));
  app.delete(asset, asActor(deleteAsset));
  app.get(`${asset}/finish_upload`, asActor(finishUpload));
  app.get(`${asset}/upload_part`, asActor(uploadPart));
  app.get(`${asset}/publish`, asActor(publishAsset));
  app.on(["GET", "POST"], `${asset}/generate_image_alt_text`, asActor(generateAltText));
  app.post(`${asset}/convert`, asActor(convertAsset));
  app.get(folders, asActor(listFolders));
  app.post(folders, asActor(createAssetFolder));
  app.get(folder, asActor(showFolder));
  app.put(folder, asActor(updateFolder));
  app.delete(folder, asActor(removeFolder));
  app.get(tags, asActor(listTags));
  app.post(tags, asActor(createInternalTag));
  app.on(["PUT", "PATCH"], tag, asActor(updateTag));
  app.delete(tag, asActor(removeTag));
  app.get(`${space}/shared_assets`, asActor(emptyList("assets")));
  app.get(`${space}/shared_asset_folders`, asActor(emptyList("shared_asset_folders")));
  app.get(`${space}/shared_internal_tags`, asActor(emptyList("internal_tags")));
  app.get("/v2/cdn/assets/me", showPrivateAsset);
  app.onError(answerError);
  return app;
}
