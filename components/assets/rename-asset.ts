import { renameAssetAction } from "#actions/asset-actions.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { type SavedLists, saveInList } from "./save-in-list.ts";

/** Gives an asset another name. Answers with a sentence when it was refused. */
export function renameAsset(
  lists: SavedLists,
  asset: AssetSummary,
  name: string,
): Promise<string | null> {
  return saveInList(lists, {
    assetId: asset.id,
    version: asset.version,
    show: (row) => ({ ...row, name }),
    settle: (row, saved) => ({ ...row, name: (saved ?? asset).name }),
    save: (baseVersion) =>
      renameAssetAction(lists.spaceId, { assetId: asset.id, name, baseVersion }),
  });
}
