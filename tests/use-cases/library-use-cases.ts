import { createFolder } from "#server/domain/folders/create-folder.ts";
import { deleteFolder } from "#server/domain/folders/delete-folder.ts";
import { ensureFolderPath } from "#server/domain/folders/ensure-folder-path.ts";
import { listFolders } from "#server/domain/folders/list-folders.ts";
import { moveFolder } from "#server/domain/folders/move-folder.ts";
import { renameFolder } from "#server/domain/folders/rename-folder.ts";
import { createTag } from "#server/domain/tags/create-tag.ts";
import { deleteTag } from "#server/domain/tags/delete-tag.ts";
import { editTag } from "#server/domain/tags/edit-tag.ts";
import { listTags } from "#server/domain/tags/list-tags.ts";
import { mergeTags } from "#server/domain/tags/merge-tags.ts";
import { makeAsset, makeFolder, makeTag } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

function deletingFolder(content: "move_up" | "trash"): UseCase["prepare"] {
  return async (space) => {
    const folder = await makeFolder(space);
    const asset = await makeAsset(space, { folder });
    return {
      assetIds: [asset.id],
      call: (actor) => deleteFolder(actor, { folderId: folder.id, content }),
    };
  };
}

export const libraryUseCases: readonly UseCase[] = [
  {
    name: "listFolders",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listFolders }),
  },
  {
    name: "createFolder",
    needs: ["folder.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const parent = await makeFolder(space);
      return { call: (actor) => createFolder(actor, { name: "Inside", parentId: parent.id }) };
    },
  },
  {
    name: "ensureFolderPath",
    needs: ["folder.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const parent = await makeFolder(space);
      return {
        call: (actor) => ensureFolderPath(actor, { parentId: parent.id, names: ["A", "B"] }),
      };
    },
  },
  {
    name: "renameFolder",
    needs: ["folder.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const name = `${folder.name} again`;
      return { call: (actor) => renameFolder(actor, { folderId: folder.id, name }) };
    },
  },
  {
    name: "moveFolder",
    needs: ["folder.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const parent = await makeFolder(space);
      return { call: (actor) => moveFolder(actor, { folderId: folder.id, parentId: parent.id }) };
    },
  },
  {
    name: "deleteFolder",
    variant: "and move its assets up",
    needs: ["folder.edit", "asset.move"],
    lock: "refuses",
    outsider: "not_found",
    prepare: deletingFolder("move_up"),
  },
  {
    name: "deleteFolder",
    variant: "and trash its assets",
    needs: ["folder.edit", "asset.trash"],
    lock: "refuses",
    outsider: "not_found",
    prepare: deletingFolder("trash"),
  },
  {
    name: "listTags",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listTags }),
  },
  {
    name: "createTag",
    needs: ["tag.edit"],
    outsider: "own_space",
    prepare: async () => {
      const name = `made ${Math.random()}`;
      return { call: (actor) => createTag(actor, { name }) };
    },
  },
  {
    name: "editTag",
    needs: ["tag.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const tag = await makeTag(space);
      return { call: (actor) => editTag(actor, { tagId: tag.id, name: `${tag.name} again` }) };
    },
  },
  {
    name: "deleteTag",
    needs: ["tag.edit", "asset.tag"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const tag = await makeTag(space);
      const asset = await makeAsset(space, { tags: [tag] });
      return { assetIds: [asset.id], call: (actor) => deleteTag(actor, { tagId: tag.id }) };
    },
  },
  {
    name: "mergeTags",
    needs: ["tag.edit", "asset.tag"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const into = await makeTag(space);
      const from = await makeTag(space);
      const asset = await makeAsset(space, { tags: [from] });
      return {
        assetIds: [asset.id],
        call: (actor) => mergeTags(actor, { fromIds: [from.id], intoId: into.id }),
      };
    },
  },
];
