import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { getAssets } from "#server/domain/assets/get-assets.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { getSpaceSettings } from "#server/domain/spaces/get-space-settings.ts";
import { makeAsset, makeFolder, makeTag } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

let made = 0;

/** What the vendors' rooms brought with them. */
export const dialectUseCases: readonly UseCase[] = [
  {
    name: "editAsset",
    needs: ["asset.edit", "asset.move", "asset.tag", "asset.view_private"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const [asset, folder, tag] = [
        await makeAsset(space),
        await makeFolder(space),
        await makeTag(space),
      ];
      const details = { folderId: folder.id, tagIds: [tag.id], isPrivate: true };
      return {
        assetIds: [asset.id],
        call: (actor) => editAsset(actor, { assetId: asset.id, ...details }),
      };
    },
  },
  {
    name: "getAssets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async (space) => {
      const { id } = await makeAsset(space);
      return { call: (actor) => getAssets(actor, { assetIds: [id] }) };
    },
  },
  {
    name: "editSpaceSettings",
    needs: ["space.edit"],
    outsider: "own_space",
    prepare: async () => {
      made += 1;
      const apiRequestsPerSecond = 100 + made;
      return { call: (actor) => editSpaceSettings(actor, { apiRequestsPerSecond }) };
    },
  },
  {
    name: "getSpaceSettings",
    needs: ["settings.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => getSpaceSettings(actor) }),
  },
];
