import type { Folder } from "#lib/library.ts";

export type FolderPath = {
  id: number;
  /** The names from the root to the folder. */
  path: string[];
};

/** Every folder with the names that lead to it, in the order of those. */
export function folderPaths(
  folders: readonly Pick<Folder, "id" | "parentId" | "name">[],
): FolderPath[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const pathOf = (id: number | null, below: number): string[] => {
    const folder = id === null ? undefined : byId.get(id);
    // A circle cannot be made, but a page must not hang if one ever was.
    if (!folder || below > folders.length) return [];
    return [...pathOf(folder.parentId, below + 1), folder.name];
  };
  return folders
    .map((folder) => ({ id: folder.id, path: pathOf(folder.id, 0) }))
    .sort((one, other) => one.path.join("\u0000").localeCompare(other.path.join("\u0000")));
}
