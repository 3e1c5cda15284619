import type { Folder } from "#lib/library.ts";

/** The vendor's AssetFolder. */
export type FolderJson = {
  id: number;
  name: string;
  parent_id: number | null;
  uuid: string;
  parent_uuid: string | null;
};

/** A folder; `all` are those of the space, for the parent's uuid. */
export function folderJson(folder: Folder, all: ReadonlyMap<number, Folder>): FolderJson {
  return {
    id: folder.id,
    name: folder.name,
    parent_id: folder.parentId,
    uuid: folder.uuid,
    parent_uuid: folder.parentId === null ? null : (all.get(folder.parentId)?.uuid ?? null),
  };
}
