import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { Actor } from "#lib/actor.ts";
import { addAsset } from "#server/domain/assets/add-asset.ts";
import { findAsset } from "#server/domain/assets/find-asset.ts";
import { putAsset } from "#server/domain/assets/put-asset.ts";
import { uploadFile } from "#server/domain/files/upload-file.ts";
import { changeFolders } from "#server/domain/folders/change-folders.ts";
import { listFolderEntries } from "#server/domain/folders/list-folder-entries.ts";
import { locateFolder } from "#server/domain/folders/locate-folder.ts";
import { editSavedRendition } from "#server/domain/renditions/edit-saved-rendition.ts";
import {
  getSavedRendition,
  listSavedRenditions,
} from "#server/domain/renditions/list-saved-renditions.ts";
import { saveRendition } from "#server/domain/renditions/save-rendition.ts";
import { makeAsset, makeFolder, systemActor } from "../factories.ts";
import { makePicture } from "../make-picture.ts";
import type { UseCase } from "./use-case.ts";

const cut = { left: 0, top: 0, width: 8, height: 8 };

async function looseFile(actor: Actor) {
  const bytes = Readable.from([await makePicture()]);
  return uploadFile(actor, { bytes, expectedSize: 0, limit: 1e6, name: "a.png" });
}

async function makeRendition(space: { id: number }) {
  const asset = await makeAsset(space);
  const { uuid } = await saveRendition(systemActor(space), { assetId: asset.id, cut });
  return { assetId: asset.id, rendition: { uuid } };
}

/** Files by themselves, assets by references, saved renditions and trees of folders. */
export const kontentUseCases: readonly UseCase[] = [
  {
    name: "uploadFile",
    needs: ["asset.upload"],
    outsider: "own_space",
    prepare: async () => ({ call: looseFile }),
  },
  {
    name: "addAsset",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (space) => {
      const { uuid } = await looseFile(systemActor(space));
      return { call: (actor) => addAsset(actor, { file: uuid, details: {} }) };
    },
  },
  {
    name: "findAsset",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { uuid } = await makeAsset(space);
      return { call: (actor) => findAsset(actor, { asset: { uuid } }) };
    },
  },
  {
    name: "putAsset",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const { id, uuid } = await makeAsset(space);
      const details = { texts: [{ field: "title", language: "en", value: "New" }] };
      return {
        assetIds: [id],
        call: (actor) => putAsset(actor, { asset: { uuid }, details }),
      };
    },
  },
  {
    name: "putAsset",
    variant: "that makes one",
    needs: ["asset.edit", "asset.upload"],
    outsider: "not_found",
    prepare: async (space) => {
      const { uuid } = await looseFile(systemActor(space));
      const asset = { externalId: randomUUID() };
      return { call: (actor) => putAsset(actor, { asset, file: uuid, details: {} }) };
    },
  },
  {
    name: "listFolderEntries",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listFolderEntries }),
  },
  {
    name: "locateFolder",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeFolder(space);
      return { call: (actor) => locateFolder(actor, { folder: { id } }) };
    },
  },
  {
    name: "changeFolders",
    needs: ["folder.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeFolder(space);
      const folders = [{ name: "Inside" }];
      return {
        call: (actor) =>
          changeFolders(actor, { changes: [{ kind: "add", into: { id }, folders }] }),
      };
    },
  },
  {
    name: "changeFolders",
    variant: "that removes one with an asset",
    needs: ["folder.edit", "asset.move"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const asset = await makeAsset(space, { folder });
      return {
        assetIds: [asset.id],
        call: (actor) =>
          changeFolders(actor, { changes: [{ kind: "remove", folder: { id: folder.id } }] }),
      };
    },
  },
  {
    name: "saveRendition",
    needs: ["asset.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeAsset(space);
      return { call: (actor) => saveRendition(actor, { assetId: id, cut }) };
    },
  },
  {
    name: "listSavedRenditions",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { assetId } = await makeRendition(space);
      return { call: (actor) => listSavedRenditions(actor, { assetId }) };
    },
  },
  {
    name: "getSavedRendition",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const input = await makeRendition(space);
      return { call: (actor) => getSavedRendition(actor, input) };
    },
  },
  {
    name: "editSavedRendition",
    needs: ["asset.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const input = await makeRendition(space);
      return {
        call: (actor) => editSavedRendition(actor, { ...input, cut: { ...cut, left: 1 } }),
      };
    },
  },
];
