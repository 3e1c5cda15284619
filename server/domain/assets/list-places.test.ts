import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import type { AssetPage } from "#lib/asset.ts";
import { type AssetPageInput, assetPageSchema, assetSearchSchema } from "#lib/asset-search.ts";
import { assetTargetSchema } from "#lib/asset-target.ts";
import type { Folder, Space, Tag } from "#lib/library.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import { type Sort, sortKeys } from "#lib/sort.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { freezeTarget } from "../bulk/frozen-target.ts";
import { nextTargetIds } from "../bulk/target-ids.ts";
import { countAssets } from "./count-assets.ts";
import { countNewAssets } from "./count-new-assets.ts";
import { findPosition } from "./find-position.ts";
import { listAssetRange } from "./list-asset-range.ts";
import { searchAssets } from "./search-assets.ts";
import { tagAssets } from "./tag-assets.ts";
import { trashAssets } from "./trash-assets.ts";

openTestLibrary();

let space: Space;
let editor: Actor;
let outer: Folder;
let inner: Folder;
let red: Tag;
const ids: number[] = [];

beforeAll(async () => {
  space = await makeSpace();
  editor = makeActor(space, "editor");
  outer = await makeFolder(space);
  inner = await makeFolder(space, { parent: outer });
  red = await makeTag(space);
  for (let index = 0; index < 12; index++) {
    const asset = await makeAsset(space, {
      name: `img ${(index * 5) % 12}.png`,
      folder: index % 3 === 0 ? inner : outer,
    });
    ids.push(asset.id);
  }
});

function page(input: Partial<Record<keyof AssetPageInput, unknown>>): Promise<AssetPage> {
  return searchAssets(editor, assetPageSchema.parse(input));
}

const idsOf = ({ assets }: AssetPage) => assets.map((asset) => asset.id);
const sorts: Sort[] = sortKeys.flatMap((key) => [key, `-${key}` as const]);

describe("pages", () => {
  it.each(sorts)("lead back the way they came, by %s", async (sort) => {
    for (const folder of [undefined, String(outer.id), String(inner.id)]) {
      const whole = idsOf(await page({ sort, folder, limit: 50 }));
      const second = await page({ sort, folder, limit: 2, offset: 2 });
      expect(idsOf(second)).toEqual(whole.slice(2, 4));
      const first = await page({ sort, folder, limit: 2, before: second.previous });
      expect(idsOf(first)).toEqual(whole.slice(0, 2));
      expect(first.previous).toBeNull();
      expect(idsOf(await page({ sort, folder, limit: 2, after: first.next }))).toEqual(
        whole.slice(2, 4),
      );
    }
  });

  it("are the same far down a folder with folders inside as near its beginning", async () => {
    const folder = String(outer.id);
    const whole = idsOf(await page({ folder, limit: 50 }));
    // So far down that the first rows of every folder are not merged any more.
    expect(idsOf(await page({ folder, offset: 2000 }))).toEqual([]);
    for (const assetId of whole)
      expect(
        await findPosition(editor, { ...assetSearchSchema.parse({ folder }), assetId }),
      ).toEqual({ position: whole.indexOf(assetId) });
  });

  it("keep their places when something new is left out", async () => {
    const upTo = ids[8];
    expect(idsOf(await page({ upTo, sort: "created" }))).toEqual(ids.slice(0, 9));
    const search = assetSearchSchema.parse({ folder: outer.id });
    const all = await countAssets(editor, search);
    const { count, newestId } = await countNewAssets(editor, { ...search, since: upTo ?? 0 });
    expect(count).toBe(3);
    expect(newestId).toBeGreaterThanOrEqual(ids[11] ?? 0);
    expect(await countAssets(editor, { ...search, upTo })).toEqual({
      count: all.count - count,
      isExact: true,
    });
  });
});

describe("positions", () => {
  it.each(sorts)("are those of the list, by %s", async (sort) => {
    for (const folder of [undefined, outer.id]) {
      const search = assetSearchSchema.parse({ sort, folder });
      const whole = idsOf(await page({ sort, folder: folder && String(folder), limit: 50 }));
      for (const [position, assetId] of whole.entries())
        expect(await findPosition(editor, { ...search, assetId })).toEqual({ position });
    }
  });

  it("are none for what the search does not find", async () => {
    const search = assetSearchSchema.parse({ folder: inner.id });
    expect(await findPosition(editor, { ...search, assetId: ids[1] ?? 0 })).toEqual({
      position: null,
    });
  });
});

describe("ranges", () => {
  it("go from one to the other in the order of the list, whichever comes first", async () => {
    const search = assetSearchSchema.parse({ sort: "name" });
    const whole = idsOf(await page({ sort: "name", limit: 50 }));
    const [from = 0, to = 0] = [whole[7], whole[2]];
    const expected = { ids: whole.slice(2, 8) };
    expect(await listAssetRange(editor, { ...search, from, to })).toEqual(expected);
    expect(await listAssetRange(editor, { ...search, from: to, to: from })).toEqual(expected);
    expect(await listAssetRange(editor, { ...search, from, to: from })).toEqual({ ids: [from] });
  });

  it("are refused when an end is gone", async () => {
    const search = assetSearchSchema.parse({});
    const from = ids[0] ?? 0;
    await expect(listAssetRange(editor, { ...search, from, to: 2 ** 30 })).rejects.toThrow(
      expect.objectContaining({ code: "not_found" }),
    );
  });
});

describe("targets", () => {
  /** The ids of a target, some at a time, as jobs go through them. */
  async function* steps(target: AssetTarget, size: number): AsyncGenerator<number[]> {
    const frozen = await freezeTarget(space.id, target);
    for (let after = 0; ; ) {
      const some = await nextTargetIds(space.id, frozen, after, size);
      const last = some.at(-1);
      if (last === undefined) return;
      after = last;
      yield some;
    }
  }

  async function all(target: AssetTarget, size: number): Promise<number[]> {
    const found: number[] = [];
    for await (const some of steps(target, size)) found.push(...some);
    return found;
  }

  it("by ids name each once", async () => {
    expect(await all({ kind: "ids", ids: [3, 1, 3, 2] }, 2)).toEqual([1, 2, 3]);
  });

  it("by a query leave out the exceptions, what is newer and what is beside the range", async () => {
    const search = assetSearchSchema.parse({ sort: "created" });
    const query = { kind: "query" as const, search, except: [ids[1] ?? 0] };
    expect(await all(query, 5)).toEqual(ids.filter((id) => id !== ids[1]));
    expect(await all({ ...query, upTo: ids[3] ?? 0 }, 2)).toEqual([ids[0], ids[2], ids[3]]);
    const within = { from: ids[5] ?? 0, to: ids[0] ?? 0 };
    expect(await all({ ...query, within }, 2)).toEqual([ids[0], ids[2], ids[3], ids[4], ids[5]]);
  });

  it("come through JSON as they were", () => {
    const search = assetSearchSchema.parse({ tags: [String(red.id)], folder: outer.id });
    const target = { kind: "query", search, except: [1], upTo: 9 };
    expect(assetTargetSchema.parse(JSON.parse(JSON.stringify(target)))).toEqual(target);
  });

  it.each(["-updated", "updated"] as const)(
    "by a query meet each asset once while each becomes the last changed, by %s",
    async (sort) => {
      const search = assetSearchSchema.parse({ sort });
      const met: number[] = [];
      for await (const some of steps({ kind: "query", search, except: [] }, 2)) {
        met.push(...some);
        if (met.length > 40) break;
        await tagAssets(editor, { assetIds: some, add: [red.id], remove: [] });
      }
      expect(met.toSorted((a, b) => a - b)).toEqual(ids);
    },
  );

  it("by a query meet every asset though those met leave the search", async () => {
    const other = await makeFolder(space);
    const made: number[] = [];
    for (let index = 0; index < 5; index++)
      made.push((await makeAsset(space, { folder: other })).id);
    const search = assetSearchSchema.parse({ folder: other.id });
    const met: number[] = [];
    for await (const some of steps({ kind: "query", search, except: [] }, 2)) {
      met.push(...some);
      await trashAssets(editor, { assetIds: some });
    }
    expect(met.toSorted((a, b) => a - b)).toEqual(made);
  });
});
