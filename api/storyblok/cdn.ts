import type { Context } from "hono";
import { requireTokenActor } from "#api/shared/vendor-actor.ts";
import { AppError } from "#lib/app-error.ts";
import { visibilityAt } from "#lib/visibility.ts";
import { currentAuthSecret } from "#server/auth/auth-secret.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { findAssetByKey } from "#server/domain/assets/find-asset-by-key.ts";
import { createSignedUrl } from "#server/domain/links/create-signed-url.ts";
import { readAssetAddress } from "./asset-address.ts";
import { type IndexAssetJson, indexAssetJson } from "./asset-json.ts";
import { assetScheme } from "./scheme.ts";

/** The vendor's Asset of its delivery API: with an address that opens it for a while. */
export type CdnAssetJson = IndexAssetJson & { signed_url: string };

/** Seconds that a signed address opens a private asset. */
const opensFor = 60 * 60;

/**
 * A private asset by its address, for whoever has a token of its space. The address that it gets
 * is for the public, so an asset that is not published yet, or expired, is not found.
 */
export async function showPrivateAsset(c: Context): Promise<Response> {
  const address = readAssetAddress(c.req.query("filename") ?? "");
  const actor = await requireTokenActor(c, address?.spaceId ?? null, c.req.query("token"));
  if (!address) throw new AppError("not_found", { field: "asset" });
  const asset = await findAssetByKey(actor, address);
  const visibility = visibilityAt(asset, Date.now());
  if (visibility !== "public" && visibility !== "private")
    throw new AppError("not_found", { field: "asset" });
  const json = indexAssetJson(asset, await assetScheme(actor, [asset]));
  const signed = await createSignedUrl(actor, {
    assetId: asset.id,
    expiresIn: opensFor,
    secret: await currentAuthSecret(),
  });
  const answer: CdnAssetJson = { ...json, signed_url: `${publicUrl()}${signed.address}` };
  return c.json({ asset: answer });
}
