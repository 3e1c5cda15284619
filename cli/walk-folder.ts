import { readdir } from "node:fs/promises";
import path from "node:path";

/** A file or folder below a folder. `folders` are the names from there to its parent. */
export type Entry = { path: string; folders: string[]; name: string; isFolder: boolean };

/** What systems leave in folders, and nobody means to import. */
const leftovers = new Set(["thumbs.db", "desktop.ini", "__macosx"]);

/**
 * Everything below a folder in the order of names, folders before what is in them. Hidden files,
 * leftovers of file managers and links are passed over: a link may lead anywhere.
 */
export async function* walkFolder(root: string, folders: string[] = []): AsyncGenerator<Entry> {
  const here = path.join(root, ...folders);
  const entries = await readdir(here, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || leftovers.has(entry.name.toLowerCase())) continue;
    const found = { path: path.join(here, entry.name), folders, name: entry.name };
    if (entry.isFile()) yield { ...found, isFolder: false };
    if (!entry.isDirectory()) continue;
    yield { ...found, isFolder: true };
    yield* walkFolder(root, [...folders, entry.name]);
  }
}
