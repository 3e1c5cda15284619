import { objectId } from "#lib/object-id.ts";
import type { FolderWithTimes } from "#server/domain/folders/find-folders.ts";

/** The vendor's AssetFolder. */
export type FolderJson = {
  id: string;
  displayName: string;
  parentFolder: string | null;
  /** Ids of the assets directly in it, oldest first, as many as are listed. */
  assets: string[];
  siteId: string;
  createdOn: string;
  lastUpdated: string;
};

export function folderJson(
  spaceId: number,
  folder: FolderWithTimes,
  assetIds: readonly number[],
): FolderJson {
  return {
    id: objectId("folder", folder.id),
    displayName: folder.name,
    parentFolder: folder.parentId === null ? null : objectId("folder", folder.parentId),
    assets: assetIds.map((id) => objectId("asset", id)),
    siteId: objectId("space", spaceId),
    createdOn: new Date(folder.createdAt).toISOString(),
    lastUpdated: new Date(folder.updatedAt).toISOString(),
  };
}
