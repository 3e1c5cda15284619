import type { Actor } from "#lib/actor.ts";
import { rowId } from "#lib/row-id.ts";
import { countExactly } from "#server/domain/assets/count-exactly.ts";
import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { getAssets } from "#server/domain/assets/get-assets.ts";
import { restoreAssets } from "#server/domain/assets/restore-assets.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { findTags } from "#server/domain/tags/find-tags.ts";
import type { Work } from "./as-actor.ts";
import { indexAssetJson, type ShowAssetJson, showAssetJson } from "./asset-json.ts";
import { detailsOf, writtenAssetSchema } from "./read-asset.ts";
import { listQuerySchema, readPage, searchOf, tagNamesOf } from "./read-asset-search.ts";
import { check, folderIdOrNull, idOf, readQuery, readWrapped } from "./read-input.ts";
import { assetScheme, textScheme } from "./scheme.ts";

export const listAssets: Work = async (actor, c) => {
  const sent = readQuery(c);
  const query = check(listQuerySchema, sent);
  const { perPage, offset } = readPage(sent);
  const names = tagNamesOf(query);
  const tagIds = names ? (await findTags(actor, { names })).tags.map((tag) => tag.id) : [];
  c.header("per-page", String(perPage));
  if (names && tagIds.length === 0) {
    c.header("total", "0");
    return c.json({ assets: [] });
  }
  const search = searchOf(query, tagIds, await textScheme(actor));
  const total = await countExactly(actor, search);
  c.header("total", String(total));
  // Nothing lies behind the end, and looking for it would cost the most.
  if (offset >= total) return c.json({ assets: [] });
  const page = await searchAssets(actor, { ...search, limit: perPage, offset });
  const assets = await getAssets(actor, { assetIds: page.assets.map((asset) => asset.id) });
  const scheme = await assetScheme(actor, assets);
  return c.json({ assets: assets.map((asset) => indexAssetJson(asset, scheme)) });
};

export const showAsset: Work = async (actor, c) => c.json(await assetAnswer(actor, idOf(c)));

export const updateAsset: Work = async (actor, c) => {
  const written = check(writtenAssetSchema, await readWrapped(c, "asset"));
  const [asset, scheme] = [await getAsset(actor, { assetId: idOf(c) }), await textScheme(actor)];
  await editAsset(actor, { assetId: asset.id, ...detailsOf(written, scheme, asset.texts) });
  return c.body(null, 204);
};

export const deleteAsset: Work = async (actor, c) => {
  const assetId = idOf(c);
  const { deletedAt } = await getAsset(actor, { assetId });
  // Deleting twice is deleting once.
  if (deletedAt === null) await trashAssets(actor, { assetIds: [assetId] });
  return c.json(await assetAnswer(actor, assetId));
};

export const restoreAsset: Work = async (actor, c) => {
  const assetId = check(rowId, c.req.query("id"));
  // What could not be shown afterwards is not done.
  await getAsset(actor, { assetId });
  await restoreAssets(actor, { assetIds: [assetId] });
  return c.json(await assetAnswer(actor, assetId));
};

/** Public, and at once: what was to be published later is published now. */
export const publishAsset: Work = async (actor, c) => {
  const asset = await getAsset(actor, { assetId: idOf(c) });
  const isPlanned = asset.publishAt !== null && asset.publishAt > Date.now();
  await editAsset(actor, {
    assetId: asset.id,
    isPrivate: false,
    ...(isPlanned && { publishAt: null }),
  });
  return c.json(await assetAnswer(actor, asset.id));
};

/**
 * The vendor makes an asset of one space one of the organisation. There is no library above the
 * spaces here, so the asset goes to the folder and stays what it is.
 */
export const convertAsset: Work = async (actor, c) => {
  const assetId = idOf(c);
  const folderId = check(folderIdOrNull.optional(), c.req.query("target_asset_folder_id"));
  await getAsset(actor, { assetId });
  await editAsset(actor, { assetId, folderId });
  return c.json({ ...(await assetAnswer(actor, assetId)), space_id: null });
};

async function assetAnswer(actor: Actor, assetId: number): Promise<ShowAssetJson> {
  const asset = await getAsset(actor, { assetId });
  return showAssetJson(asset, await assetScheme(actor, [asset]));
}
