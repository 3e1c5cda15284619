import path from "node:path";
import type { Folder } from "#lib/library.ts";

/** The path of every folder below the target, by the folder's id. */
export function folderPaths(folders: readonly Folder[]): Map<number, string> {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const pathOf = (folder: Folder): string => {
    const parent = folder.parentId === null ? undefined : byId.get(folder.parentId);
    return parent ? path.join(pathOf(parent), folder.name) : folder.name;
  };
  return new Map(folders.map((folder) => [folder.id, pathOf(folder)]));
}

/**
 * A path for a file that no other file of the export has, in any case of letters: assets of one
 * folder may share a name, and the disk may not tell `A` from `a`.
 */
export function freePath(folder: string, name: string, taken: Set<string>): string {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const candidate = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    const key = candidate.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}
