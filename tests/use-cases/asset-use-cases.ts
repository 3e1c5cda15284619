import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { assetPageSchema, assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { countAssets } from "#server/domain/assets/count-assets.ts";
import { deliverFile } from "#server/domain/assets/deliver-file.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { importFile } from "#server/domain/assets/import-file.ts";
import { listEveryAsset } from "#server/domain/assets/list-every-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { moveAssets } from "#server/domain/assets/move-assets.ts";
import { purgeAssets } from "#server/domain/assets/purge-assets.ts";
import { readOriginal } from "#server/domain/assets/read-original.ts";
import { releaseAssets } from "#server/domain/assets/release-assets.ts";
import { renameAsset } from "#server/domain/assets/rename-asset.ts";
import { replaceAssetFile } from "#server/domain/assets/replace-asset-file.ts";
import { restoreAssets } from "#server/domain/assets/restore-assets.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { setAssetFocus } from "#server/domain/assets/set-asset-focus.ts";
import { setAssetPrivacy } from "#server/domain/assets/set-asset-privacy.ts";
import { setAssetSchedule } from "#server/domain/assets/set-asset-schedule.ts";
import { suggestAssetFocus } from "#server/domain/assets/suggest-asset-focus.ts";
import { tagAssets } from "#server/domain/assets/tag-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { uploadAsset } from "#server/domain/assets/upload-asset.ts";
import { listHistory } from "#server/domain/history/list-history.ts";
import { storage } from "#server/storage/current-storage.ts";
import { type AssetOptions, makeAsset, makeFolder, makeTag } from "../factories.ts";
import { makePicture } from "../make-picture.ts";
import type { UseCase } from "./use-case.ts";

type Prepare = UseCase["prepare"];

/** Prepares a call on one new asset. */
function onAsset(
  call: (actor: Actor, asset: Asset, assetIds: number[]) => unknown,
  options: AssetOptions = {},
): Prepare {
  return async (space) => {
    const asset = await makeAsset(space, options);
    return { assetIds: [asset.id], call: (actor) => call(actor, asset, [asset.id]) };
  };
}

/** A file of this machine that is new to the library. */
async function writePicture(folder: string): Promise<string> {
  const file = path.join(folder, `use-case-${randomUUID()}`);
  await writeFile(file, await makePicture());
  return file;
}

export const assetUseCases: readonly UseCase[] = [
  {
    name: "getAsset",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => getAsset(actor, { assetId: id })),
  },
  {
    name: "getAsset",
    variant: "that is private",
    needs: ["asset.view_private"],
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => getAsset(actor, { assetId: id }), { private: true }),
  },
  {
    name: "searchAssets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: onAsset((actor) => searchAssets(actor, assetPageSchema.parse({}))),
  },
  {
    name: "countAssets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: onAsset((actor) => countAssets(actor, assetSearchSchema.parse({}))),
  },
  {
    name: "listEveryAsset",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: onAsset(async (actor) => {
      for await (const asset of listEveryAsset(actor)) if (asset.spaceId !== actor.spaceId) return;
    }),
  },
  {
    name: "readOriginal",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: onAsset(async (actor, { id }) =>
      (await readOriginal(actor, { assetId: id })).destroy(),
    ),
  },
  {
    name: "deliverFile",
    variant: "that is private",
    needs: ["asset.view_private"],
    refusal: "not_found",
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeAsset(space, { private: true });
      const { deliveryKey } = await database().prisma.asset.findUniqueOrThrow({ where: { id } });
      return { call: (actor) => deliverFile(actor, { file: { spaceId: space.id, deliveryKey } }) };
    },
  },
  {
    name: "listHistory",
    needs: ["history.view"],
    outsider: "own_space",
    prepare: onAsset((actor) => listHistory(actor, { limit: 10 })),
  },
  {
    name: "listHistory",
    variant: "of one asset",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => listHistory(actor, { limit: 10, assetId: id })),
  },
  {
    name: "suggestAssetFocus",
    needs: ["asset.edit", "asset.view"],
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => suggestAssetFocus(actor, { assetId: id })),
  },
  {
    name: "uploadAsset",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const temporaryPath = await writePicture(storage().temporaryFolder);
      const input = { temporaryPath, name: "a.png", folderId: folder.id };
      return { call: (actor) => uploadAsset(actor, input) };
    },
  },
  {
    name: "importFile",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const file = await writePicture(path.dirname(storage().temporaryFolder));
      const input = { path: file, name: "a.png", folderId: folder.id };
      return { call: (actor) => importFile(actor, input) };
    },
  },
  {
    name: "renameAsset",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, { id }) => renameAsset(actor, { assetId: id, name: "new.png" })),
  },
  {
    name: "editAssetTexts",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, { id }) =>
      editAssetTexts(actor, {
        assetId: id,
        texts: [{ field: "alt", language: "en", value: "A dog" }],
      }),
    ),
  },
  {
    name: "setAssetFocus",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, { id }) =>
      setAssetFocus(actor, { assetId: id, focus: "10x10:11x11" }),
    ),
  },
  {
    name: "setAssetPrivacy",
    needs: ["asset.edit", "asset.view_private"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) =>
      setAssetPrivacy(actor, { assetIds, isPrivate: true }),
    ),
  },
  {
    name: "setAssetSchedule",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) =>
      setAssetSchedule(actor, { assetIds, publishAt: 1, expireAt: 2 }),
    ),
  },
  {
    name: "replaceAssetFile",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeAsset(space);
      const temporaryPath = await writePicture(storage().temporaryFolder);
      return {
        assetIds: [id],
        call: (actor) => replaceAssetFile(actor, { assetId: id, temporaryPath, name: "new.png" }),
      };
    },
  },
  {
    name: "moveAssets",
    needs: ["asset.move"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const assetIds = [(await makeAsset(space)).id];
      const folderId = (await makeFolder(space)).id;
      return { assetIds, call: (actor) => moveAssets(actor, { assetIds, folderId }) };
    },
  },
  {
    name: "tagAssets",
    needs: ["asset.tag"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const assetIds = [(await makeAsset(space)).id];
      const add = [(await makeTag(space)).id];
      return { assetIds, call: (actor) => tagAssets(actor, { assetIds, add, remove: [] }) };
    },
  },
  {
    name: "trashAssets",
    needs: ["asset.trash"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) => trashAssets(actor, { assetIds })),
  },
  {
    name: "restoreAssets",
    needs: ["asset.restore"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) => restoreAssets(actor, { assetIds }), {
      trashed: true,
    }),
  },
  {
    name: "purgeAssets",
    needs: ["asset.purge"],
    lock: "refuses",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) => purgeAssets(actor, { assetIds }), {
      trashed: true,
    }),
  },
  {
    name: "lockAssets",
    needs: ["asset.lock"],
    lock: "is_the_lock",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) => lockAssets(actor, { assetIds, reason: "" })),
  },
  {
    name: "releaseAssets",
    needs: ["asset.lock"],
    lock: "is_the_lock",
    outsider: "not_found",
    prepare: onAsset((actor, _asset, assetIds) => releaseAssets(actor, { assetIds }), {
      locked: true,
    }),
  },
];
