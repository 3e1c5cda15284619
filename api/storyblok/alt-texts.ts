import { buffer } from "node:stream/consumers";
import { AppError } from "#lib/app-error.ts";
import { rowId } from "#lib/row-id.ts";
import { suggestAltText } from "#server/domain/alt-texts/suggest-alt-text.ts";
import { findAssetByKey } from "#server/domain/assets/find-asset-by-key.ts";
import { readOriginal } from "#server/domain/assets/read-original.ts";
import type { Work } from "./as-actor.ts";
import { readAssetAddress } from "./asset-address.ts";
import { check, idOf } from "./read-input.ts";

export const generateAltText: Work = async (actor, c) => {
  const language = c.req.query("language");
  const response = await suggestAltText(actor, {
    assetId: idOf(c),
    ...(language && { language }),
  });
  return c.json({ response });
};

/** For a picture whose asset the client has just made, by the id in the address's parameters. */
export const generateAltTextForNew: Work = async (actor, c) => {
  const language = c.req.query("language");
  const assetId = check(rowId, c.req.query("id") ?? c.req.query("asset_id"));
  return c.json({
    response: await suggestAltText(actor, { assetId, ...(language && { language }) }),
  });
};

/** Larger pictures than this are for addresses, not for JSON. */
const mostBytes = 20_000_000;

/** A private picture as a `data:` address. */
export const showProtectedImage: Work = async (actor, c) => {
  const address = readAssetAddress(c.req.query("path") ?? "");
  if (!address) throw new AppError("not_found", { field: "asset" });
  const asset = await findAssetByKey(actor, address);
  if (asset.size > mostBytes) throw new AppError("too_large", { field: "path" });
  const bytes = await buffer(await readOriginal(actor, { assetId: asset.id }));
  return c.json({ image: `data:${asset.mime};base64,${bytes.toString("base64")}` });
};
