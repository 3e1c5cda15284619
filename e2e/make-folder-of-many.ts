import type { Folder, Space } from "#lib/library.ts";
import { makeAsset, makeFolder } from "#tests/factories.ts";
import { copyAsset } from "./copy-asset.ts";

/** A folder "Many" with `count` pictures, from "img 1.png" on. */
export async function makeFolderOfMany(space: Space, count: number): Promise<Folder> {
  const folder = await makeFolder(space, { name: "Many" });
  const first = await makeAsset(space, { name: "img 1.png", folder });
  await copyAsset(first.id, count - 1);
  return folder;
}
