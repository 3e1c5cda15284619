import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { countNewAssets } from "#server/domain/assets/count-new-assets.ts";
import { findPosition } from "#server/domain/assets/find-position.ts";
import { listAssetRange } from "#server/domain/assets/list-asset-range.ts";
import { matchAssets } from "#server/domain/assets/match-assets.ts";
import { makeAsset } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

function onAsset(call: (actor: Actor, asset: Asset) => unknown): UseCase["prepare"] {
  return async (space) => {
    const asset = await makeAsset(space);
    return { call: (actor) => call(actor, asset) };
  };
}

const search = assetSearchSchema.parse({});

/** What lists of assets ask beside their pages. */
export const listUseCases: readonly UseCase[] = [
  {
    name: "countNewAssets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: onAsset((actor) => countNewAssets(actor, { ...search, since: 0 })),
  },
  {
    name: "findPosition",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: onAsset((actor, { id }) => findPosition(actor, { ...search, assetId: id })),
  },
  {
    name: "listAssetRange",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => listAssetRange(actor, { ...search, from: id, to: id })),
  },
  {
    name: "matchAssets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: onAsset((actor, { id }) => matchAssets(actor, { search, ids: [id] })),
  },
];
