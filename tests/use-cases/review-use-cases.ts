import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { listAssetFiles } from "#server/domain/assets/list-asset-files.ts";
import { listReviews } from "#server/domain/assets/list-reviews.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { readAssetFile } from "#server/domain/assets/read-asset-file.ts";
import { requestReview } from "#server/domain/assets/request-review.ts";
import { restoreAssetFile } from "#server/domain/assets/restore-asset-file.ts";
import { returnAssets } from "#server/domain/assets/return-assets.ts";
import { takeBackReview } from "#server/domain/assets/take-back-review.ts";
import { getStorageReport } from "#server/domain/storage-report/get-storage-report.ts";
import { makeAsset, systemActor } from "../factories.ts";
import { replaceFile } from "../replace-file.ts";
import type { UseCase } from "./use-case.ts";

type Prepare = UseCase["prepare"];

function onAsset(call: (actor: Actor, asset: Asset) => unknown): Prepare {
  return async (space) => {
    const asset = await makeAsset(space);
    return { assetIds: [asset.id], call: (actor) => call(actor, asset) };
  };
}

export const reviewUseCases: readonly UseCase[] = [
  {
    name: "requestReview",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => requestReview(actor, { assetIds: [id], note: "" })),
  },
  {
    name: "returnAssets",
    needs: ["asset.lock"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, { id }) =>
      returnAssets(actor, { assetIds: [id], reason: "Too dark" }),
    ),
  },
  {
    name: "takeBackReview",
    needs: ["asset.lock"],
    lock: "is_the_lock",
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      await requestReview(systemActor(space), { assetIds: [asset.id], note: "" });
      await lockAssets(systemActor(space), { assetIds: [asset.id], reason: "" });
      return {
        assetIds: [asset.id],
        call: (actor) => takeBackReview(actor, { assetId: asset.id }),
      };
    },
  },
  {
    name: "getStorageReport",
    needs: ["space.edit"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => getStorageReport(actor, { again: "no" }) }),
  },
  {
    name: "listReviews",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => listReviews(actor, { limit: 10 }) }),
  },
  {
    name: "restoreAssetFile",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      await replaceFile(systemActor(space), asset.id);
      const input = { assetId: asset.id, fileId: asset.file.id };
      return { assetIds: [asset.id], call: (actor) => restoreAssetFile(actor, input) };
    },
  },
  {
    name: "listAssetFiles",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => listAssetFiles(actor, { assetId: id })),
  },
  {
    name: "readAssetFile",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: onAsset((actor, { id, file }) =>
      readAssetFile(actor, { assetId: id, fileId: file.id }),
    ),
  },
];
