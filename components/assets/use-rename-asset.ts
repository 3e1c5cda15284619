"use client";

import { renameAssetAction } from "#actions/asset-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { useSaveInList } from "./use-save-in-list.ts";

/** Gives an asset another name. Answers with a sentence when it was refused. */
export function useRenameAsset() {
  const saveInList = useSaveInList();
  const { spaceId } = useSpace().actor;
  return (asset: AssetSummary, name: string): Promise<string | null> =>
    saveInList({
      assetId: asset.id,
      version: asset.version,
      show: (row) => ({ ...row, name }),
      settle: (row, saved) => ({ ...row, name: (saved ?? asset).name }),
      save: (baseVersion) => renameAssetAction(spaceId, { assetId: asset.id, name, baseVersion }),
    });
}
