import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { assetPageSchema } from "#lib/asset-search.ts";
import type { Folder } from "#lib/library.ts";
import { makeActor, makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { searchAssets } from "./search-assets.ts";

openTestLibrary();

let viewer: Actor;
let archive: Folder;
let inside: Set<string>;

beforeAll(async () => {
  const space = await makeSpace();
  viewer = makeActor(space, "viewer");
  archive = await makeFolder(space, { name: "Archive" });
  const year = await makeFolder(space, { name: "1999", parent: archive });
  const month = await makeFolder(space, { name: "May", parent: year });
  await makeFolder(space, { name: "empty", parent: archive });
  const other = await makeFolder(space, { name: "Archive 2" });
  inside = new Set();
  for (const [index, folder] of [
    archive,
    month,
    year,
    other,
    null,
    month,
    archive,
    year,
  ].entries()) {
    const { name } = await makeAsset(space, { folder, name: `${(index * 5) % 8} picture.png` });
    if (folder && folder !== other) inside.add(name);
  }
  await makeAsset(space, { folder: month, name: "gone.png", trashed: true });
});

async function pageThrough(sort: string, limit: number): Promise<string[]> {
  const names: string[] = [];
  let after: string | undefined;
  do {
    const page = await searchAssets(
      viewer,
      assetPageSchema.parse({ folder: archive.id, sort, limit, after }),
    );
    names.push(...page.assets.map((asset) => asset.name));
    after = page.next ?? undefined;
  } while (after);
  return names;
}

describe("a folder with all inside it", () => {
  for (const sort of ["created", "-created", "updated", "-updated", "name", "-name", "size"])
    it(`shows by ${sort} what the whole library shows in that order`, async () => {
      const { assets } = await searchAssets(viewer, assetPageSchema.parse({ sort }));
      const expected = assets.map((asset) => asset.name).filter((name) => inside.has(name));
      expect(expected).toHaveLength(6);
      for (const limit of [1, 2, 50]) expect(await pageThrough(sort, limit)).toEqual(expected);
    });

  it("begins at any place", async () => {
    const all = await pageThrough("name", 50);
    const page = await searchAssets(
      viewer,
      assetPageSchema.parse({ folder: archive.id, sort: "name", offset: 3, limit: 2 }),
    );
    expect(page.assets.map((asset) => asset.name)).toEqual(all.slice(3, 5));
  });
});
