import { assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { suggestAltText } from "#server/domain/alt-texts/suggest-alt-text.ts";
import { setTextProvider } from "#server/domain/alt-texts/text-provider.ts";
import { countExactly } from "#server/domain/assets/count-exactly.ts";
import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { emptyTrash } from "#server/domain/assets/empty-trash.ts";
import { findAssetByKey } from "#server/domain/assets/find-asset-by-key.ts";
import { getAssets } from "#server/domain/assets/get-assets.ts";
import { findFolders } from "#server/domain/folders/find-folders.ts";
import { getFolder } from "#server/domain/folders/get-folder.ts";
import { listFolderAssets } from "#server/domain/folders/list-folder-assets.ts";
import { importFromUrl } from "#server/domain/remote-files/import-from-url.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { getSpaceFacts } from "#server/domain/spaces/get-space-facts.ts";
import { getSpaceSettings } from "#server/domain/spaces/get-space-settings.ts";
import { findTags } from "#server/domain/tags/find-tags.ts";
import { makeAsset, makeFolder, makeTag } from "../factories.ts";
import { pictureServer } from "../picture-server.ts";
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
  {
    name: "countExactly",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({
      call: (actor) => countExactly(actor, assetSearchSchema.parse({ q: "a" })),
    }),
  },
  {
    name: "findAssetByKey",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { deliveryKey } = await makeAsset(space);
      return { call: (actor) => findAssetByKey(actor, { deliveryKey }) };
    },
  },
  {
    name: "emptyTrash",
    needs: ["asset.purge", "asset.view"],
    lock: "lets_through",
    outsider: "own_space",
    prepare: async (space) => {
      await makeAsset(space, { trashed: true });
      // Those of callers who were refused are there still.
      const gone = await database().prisma.asset.findMany({
        where: { spaceId: space.id, deletedAt: { not: null } },
        select: { id: true },
        orderBy: { id: "asc" },
      });
      return { assetIds: gone.map(({ id }) => id), call: (actor) => emptyTrash(actor) };
    },
  },
  {
    name: "findTags",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => findTags(actor, { search: "a" }) }),
  },
  {
    name: "getFolder",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeFolder(space);
      return { call: (actor) => getFolder(actor, { folderId: id }) };
    },
  },
  {
    name: "getSpaceFacts",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => getSpaceFacts(actor) }),
  },
  {
    name: "importFromUrl",
    needs: ["asset.upload"],
    outsider: "own_space",
    prepare: async () => {
      const { url } = await pictureServer();
      return { call: (actor) => importFromUrl(actor, { url }) };
    },
  },
  {
    name: "suggestAltText",
    needs: ["asset.edit", "asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeAsset(space);
      const { describe } = await pictureServer();
      setTextProvider({ url: describe, key: null });
      return { call: (actor) => suggestAltText(actor, { assetId: id }) };
    },
  },
  {
    name: "findFolders",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => findFolders(actor, { offset: 0, limit: 10 }) }),
  },
  {
    name: "listFolderAssets",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeFolder(space);
      return { call: (actor) => listFolderAssets(actor, { folderId: id, limit: 10 }) };
    },
  },
];
