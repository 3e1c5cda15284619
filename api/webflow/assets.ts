import { z } from "zod";
import { readJsonBody } from "#api/shared/read-json-body.ts";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { countExactly } from "#server/domain/assets/count-exactly.ts";
import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { getAssets } from "#server/domain/assets/get-assets.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { listLanguages } from "#server/domain/languages/list-languages.ts";
import { listPresets } from "#server/domain/presets/list-presets.ts";
import { signUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import { idOf, type Work } from "./as-actor.ts";
import { assetJson, listedAssetJson } from "./asset-json.ts";
import { check, folderObjectId, languageOf, pageSchema } from "./read-input.ts";
import { uploadJson } from "./upload-json.ts";

const listSchema = pageSchema.extend({ folderId: folderObjectId.optional() });

/** Oldest first, so that pages stay where they are while others upload. */
export const listAssets: Work = async (actor, c) => {
  const { offset, limit, folderId } = check(listSchema, c.req.query());
  const search = assetSearchSchema.parse({ sort: "created", folder: folderId });
  const total = await countExactly(actor, search);
  const found =
    offset < total ? (await searchAssets(actor, { ...search, limit, offset })).assets : [];
  const assets = await getAssets(actor, { assetIds: found.map((asset) => asset.id) });
  const presets = await listPresets(actor);
  const { code } = languageOf(await listLanguages(actor), undefined);
  return c.json({
    assets: assets.map((asset) => listedAssetJson(asset, presets, code)),
    pagination: { limit, offset, total },
  });
};

const createSchema = z.object({
  fileName: z.string().trim().min(1).max(99),
  fileHash: z.string().regex(/^[0-9a-f]{32}$/i),
  parentFolder: folderObjectId.nullish(),
});

export const createAsset: Work = async (actor, c) => {
  const { fileName, fileHash, parentFolder } = check(createSchema, await readJsonBody(c));
  const folderId = parentFolder ?? null;
  const signed = await signUpload(actor, {
    name: fileName,
    md5: fileHash.toLowerCase(),
    waitsForFinish: false,
    details: folderId === null ? {} : { folderId },
  });
  return c.json(uploadJson(actor.spaceId, signed, fileName, folderId));
};

export const showAsset: Work = async (actor, c) => {
  const asset = await requireAsset(actor, idOf(c, "asset"));
  return answer(actor, asset, c.req.query("localeId"), (json) => c.json(json));
};

const updateSchema = z.object({
  displayName: z.string().trim().min(1).max(1000).optional(),
  altText: z.string().max(10_000).nullish(),
  localeId: z.string().optional(),
});

/** The alt text is that of the locale, the name that of the asset. */
export const updateAsset: Work = async (actor, c) => {
  const { displayName, altText, localeId } = check(updateSchema, await readJsonBody(c));
  const { id } = await requireAsset(actor, idOf(c, "asset"));
  const language = languageOf(await listLanguages(actor), localeId).code;
  const asset = await editAsset(actor, {
    assetId: id,
    ...(displayName !== undefined && { name: displayName }),
    ...(altText !== undefined && { texts: [{ field: "alt", language, value: altText }] }),
  });
  return answer(actor, asset, localeId, (json) => c.json(json));
};

export const deleteAsset: Work = async (actor, c) => {
  const { id } = await requireAsset(actor, idOf(c, "asset"));
  await trashAssets(actor, { assetIds: [id] });
  return c.body(null, 204);
};

async function answer(
  actor: Actor,
  asset: Asset,
  localeId: string | undefined,
  send: (json: ReturnType<typeof assetJson>) => Response,
): Promise<Response> {
  const { code } = languageOf(await listLanguages(actor), localeId);
  return send(assetJson(asset, await listPresets(actor), code));
}

/** The vendor has no trash: what is in it is gone. */
async function requireAsset(actor: Actor, assetId: number): Promise<Asset> {
  const asset = await getAsset(actor, { assetId });
  if (asset.deletedAt !== null) throw new AppError("not_found", { field: "asset" });
  return asset;
}
