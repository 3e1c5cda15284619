import type { Actor } from "#lib/actor.ts";
import { type AssetVariant, variantsOf } from "#lib/asset-variants.ts";
import { listPresets } from "../presets/list-presets.ts";
import { getAsset } from "./get-asset.ts";

/**
 * The sizes that a responsive picture of this asset offers, with their addresses. For a whole page
 * of assets call `listPresets` once and `variantsOf` for each. Throws `not_found`.
 */
export async function listAssetVariants(
  actor: Actor,
  input: { assetId: number },
): Promise<AssetVariant[]> {
  const [asset, presets] = await Promise.all([getAsset(actor, input), listPresets(actor)]);
  return variantsOf(asset, presets);
}
