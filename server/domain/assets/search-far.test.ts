import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { assetPageSchema, assetSearchSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { copyAssets } from "#tests/copy-assets.ts";
import { makeActor, makeAsset, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { spreadTimes } from "#tests/spread-times.ts";
import { countExactly } from "./count-exactly.ts";
import { editAsset } from "./edit-asset.ts";
import { searchAssets } from "./search-assets.ts";
import { trashAssets } from "./trash-assets.ts";

openTestLibrary();

const total = 10_201;
let space: Space;
let editor: Actor;
/** In the order they came. */
let ids: number[];

beforeAll(async () => {
  space = await makeSpace();
  editor = makeActor(space, "editor");
  const { id } = await makeAsset(space, { name: "copy 0.png" });
  ids = [id];
  while (ids.length < total)
    ids.push(...(await copyAssets(id, Math.min(2000, total - ids.length))));
  await spreadTimes(space.id);
}, 120_000);

async function page(offset: number, input: Record<string, unknown> = {}): Promise<number[]> {
  const found = await searchAssets(
    editor,
    assetPageSchema.parse({ sort: "created", limit: 100, offset, ...input }),
  );
  return found.assets.map((asset) => asset.id);
}

describe("a page by its number", () => {
  it("is the same from either end of the list, and nothing lies behind the end", async () => {
    for (const offset of [0, 100, 5_000, 5_100, 5_101, 10_100, 10_150, 10_200])
      expect(await page(offset), String(offset)).toEqual(ids.slice(offset, offset + 100));
    const backwards = ids.toReversed();
    for (const offset of [7_000, 10_190])
      expect(await page(offset, { sort: "-created" })).toEqual(
        backwards.slice(offset, offset + 100),
      );
    expect(await page(total)).toEqual([]);
    expect(await page(total + 5000)).toEqual([]);
  });

  it("is the same where only some match, from all stretches of the space", async () => {
    const marked = await makeTag(space, { name: "marked" });
    const every = ids.filter((_, index) => index % 10 > 0);
    await inTransaction((tx) =>
      tx.assetTag.createMany({
        data: every.map((assetId) => ({ assetId, tagId: marked.id })),
      }),
    );
    for (const q of [`tag:marked`, `tag:marked name:copy`, `tag:marked -nowhere`]) {
      for (const offset of [5_000, 7_777, 9_100])
        expect(await page(offset, { q }), q).toEqual(every.slice(offset, offset + 100));
      expect(await page(6_000, { q, sort: "-created" }), q).toEqual(
        every.toReversed().slice(6_000, 6_100),
      );
      expect(await page(every.length, { q }), q).toEqual([]);
    }
  });

  it("says where it goes on, from either end", async () => {
    for (const offset of [5_000, 10_000]) {
      const input = assetPageSchema.parse({ sort: "created", limit: 100, offset });
      const { next, previous } = await searchAssets(editor, input);
      expect(await page(0, { after: next })).toEqual(ids.slice(offset + 100, offset + 200));
      expect(await page(0, { before: previous })).toEqual(ids.slice(offset - 100, offset));
    }
    const last = await searchAssets(
      editor,
      assetPageSchema.parse({ sort: "created", limit: 100, offset: 10_150 }),
    );
    expect(last.next).toBeNull();
  });

  it("follows the one before it, and what changed between the two", async () => {
    expect(await page(300)).toEqual(ids.slice(300, 400));
    expect(await page(400)).toEqual(ids.slice(400, 500));
    await trashAssets(editor, { assetIds: [ids[10] ?? 0] });
    ids.splice(10, 1);
    expect(await page(500)).toEqual(ids.slice(500, 600));
    expect(await page(600)).toEqual(ids.slice(600, 700));
  });

  it("finds words far down as near the top", async () => {
    const offset = 6_100;
    const input = { q: "name:copy", sort: "name" };
    expect(await page(offset, input)).toHaveLength(100);
    expect(await page(offset + 100, input)).toHaveLength(100);
    const near = await page(ids.length - 100, { ...input, sort: "-name" });
    expect(near).toEqual((await page(0, input)).toReversed());
  });
});

describe("an exact count", () => {
  it("goes beyond what other counts stop at, and follows every change", async () => {
    const search = assetSearchSchema.parse({ q: "name:copy" });
    expect(await countExactly(editor, search)).toBe(ids.length);
    expect(await countExactly(editor, search)).toBe(ids.length);
    await editAsset(editor, { assetId: ids[3] ?? 0, name: "other.png" });
    expect(await countExactly(editor, search)).toBe(ids.length - 1);
  });

  it("is for those who may look", async () => {
    const blind = makeActor(space, { tokenScopes: ["assets:write"] });
    await expect(countExactly(blind, assetSearchSchema.parse({}))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
