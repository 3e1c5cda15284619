import { beforeAll, expect, it } from "vitest";
import { type AssetSearch, assetSearchSchema } from "#lib/asset-search.ts";
import type { Folder, Space, Tag } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { filtersOf } from "./search-filters.ts";
import { planSearch, searchSource } from "./search-plan.ts";

openTestLibrary();

let space: Space;
let outer: Folder;
let inner: Folder;
let red: Tag;
let blue: Tag;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  outer = await makeFolder(space, { name: "Outer" });
  inner = await makeFolder(space, { name: "Inner", parent: outer });
  red = await makeTag(space, { name: "red" });
  blue = await makeTag(space, { name: "blue" });
  for (let index = 0; index < 16; index++)
    await makeAsset(space, {
      name: `${index % 2 ? "harbour" : "forest"} ${index}.png`,
      folder: [outer, inner, undefined, inner][index % 4],
      tags: [red, blue].filter((_, tag) => index % (tag + 2) === 0),
      private: index % 5 === 0,
      locked: index % 3 === 0 && index < 14 ? "done" : undefined,
      texts: index % 7 === 0 ? {} : { de: { alt: "Ein Bild" } },
      trashed: index > 13,
    });
});

/** The ids that a search finds when the given condition's own index leads; -1 tests every row. */
async function found(search: AssetSearch, driver: number): Promise<unknown[]> {
  const filters = await filtersOf(database(), space.id, search);
  const { from, where } = searchSource(database(), space.id, search, filters, {
    driver,
    ids: null,
    isOrdered: false,
  });
  const rows = await database().queryRows(
    `SELECT a."id" FROM ${from.sql} WHERE ${where.sql} ORDER BY a."id"`,
    [...from.values, ...where.values],
  );
  return rows.map((row) => row.id);
}

it("finds the same through every condition's own index as by testing each row", async () => {
  const given: Record<string, unknown>[] = [
    { q: "harbour", folder: outer.id, tags: [String(red.id), String(blue.id)], tagMode: "any" },
    { q: "ein bild", kinds: ["image"], private: "yes", missing: "alt:en" },
    { folder: "none", locked: "yes", missing: "alt:en" },
    { tags: [String(red.id), String(blue.id)], missing: "alt:de", view: "trash" },
    { folder: inner.id, tags: [String(red.id)], view: "live" },
    { q: "harbour", kinds: ["image"], view: "trash" },
  ];
  for (const input of given) {
    const search = assetSearchSchema.parse(input);
    const filters = await filtersOf(database(), space.id, search);
    const expected = await found(search, -1);
    for (const [index, filter] of filters.entries())
      if (filter.ids)
        expect(await found(search, index), `${JSON.stringify(input)}, ${index}`).toEqual(expected);
  }
  expect(await found(assetSearchSchema.parse(given[0]), -1)).not.toEqual([]);
  expect(await found(assetSearchSchema.parse(given.at(-1)), -1)).not.toEqual([]);
});

it("is led by the rarest condition, and walks where nothing is rare", async () => {
  const plan = (search: object, wanted: number) =>
    planSearch(database(), space.id, assetSearchSchema.parse(search), wanted);
  expect((await plan({}, 51)).isWalk).toBe(true);
  expect((await plan({ folder: inner.id, sub: "no" }, 51)).isWalk).toBe(true);
  expect((await plan({ tags: String(red.id) }, 1)).isWalk).toBe(true);
  expect((await plan({ kinds: "video" }, 51)).isWalk).toBe(false);
});
