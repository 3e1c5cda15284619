import { cleanFolderName } from "#lib/folder-name.ts";

/** A folder that came with a name of nothing still needs one. */
const namelessFolder = "folder";

/** The names in a path of somebody's disk, as folders of the library carry them. */
export function splitFolderPath(path: string): string[] {
  return path
    .split("/")
    .filter((name) => name !== "" && name !== "." && name !== "..")
    .map(asFolderName);
}

/** Cleaned rather than refused, because it comes from somebody's disk. */
export function asFolderName(name: string): string {
  return cleanFolderName(name) || namelessFolder;
}
