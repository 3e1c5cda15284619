import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import type { AssetPage } from "#lib/asset.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { blockKey, blockSize, blocksWithout, knownBlocks } from "./asset-blocks.ts";

/** Block n with the ids n * 100 to n * 100 + 99. */
function block(number: number): [number, AssetPage] {
  const assets = Array.from({ length: blockSize }, (_, index) => ({
    id: number * blockSize + index,
  }));
  return [number, { assets, next: "n", previous: "p" } as unknown as AssetPage];
}

function idsOf(page: AssetPage | undefined): number[] {
  return page?.assets.map((asset) => asset.id) ?? [];
}

test("what stood behind a removed asset moves up over the edge of its block", () => {
  const left = blocksWithout(new Map([block(0), block(1)]), new Set([5, 7]));
  expect(idsOf(left.get(0)).slice(4, 7)).toEqual([4, 6, 8]);
  expect(idsOf(left.get(0)).slice(-2)).toEqual([100, 101]);
  expect(idsOf(left.get(1))[0]).toBe(102);
  expect(idsOf(left.get(1))).toHaveLength(98);
});

test("where the block between is not known, only sure rows stay", () => {
  const left = blocksWithout(new Map([block(0), block(2)]), new Set([5]));
  expect(idsOf(left.get(0))).toHaveLength(99);
  // The last of block 1 would be its first row now, and nobody here knows it: 200 moved to it.
  expect(idsOf(left.get(2))[0]).toBe(201);
});

test("the rows of a narrower search are not taken for those of a list", () => {
  const queries = new QueryClient();
  const search = assetSearchSchema.parse({ folder: 3 });
  const list = { spaceId: 1, search, upTo: 9, texts: "" };
  const narrower = { ...list, search: assetSearchSchema.parse({ folder: 3, q: "hero" }) };
  queries.setQueryData(blockKey(list, 1), block(1)[1]);
  queries.setQueryData(blockKey(narrower, 0), block(0)[1]);
  expect([...knownBlocks(queries, list).keys()]).toEqual([1]);
  expect([...knownBlocks(queries, narrower).keys()]).toEqual([0]);
});
