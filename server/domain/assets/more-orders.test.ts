import { beforeAll, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { assetPageSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import type { Sort } from "#lib/sort.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { editAssetTexts } from "./edit-asset-texts.ts";
import { searchAssets } from "./search-assets.ts";
import { setAssetSchedule } from "./set-asset-schedule.ts";

openTestLibrary();

let space: Space;
let editor: Actor;
const ids: Record<string, number> = {};

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  editor = await makeActor(space, "editor");
  for (const name of ["a.png", "b.png", "c.png"]) ids[name] = (await makeAsset(space, { name })).id;
});

async function order(sort: Sort): Promise<string[]> {
  const { assets } = await searchAssets(editor, assetPageSchema.parse({ sort }));
  return assets.map(({ name }) => name);
}

it("is by expiry, what never expires last, and follows a change", async () => {
  const [soon, later] = [Date.UTC(2031, 4, 3), Date.UTC(2032, 0, 1)];
  await setAssetSchedule(editor, { assetIds: [ids["c.png"] ?? 0], expireAt: soon });
  await setAssetSchedule(editor, { assetIds: [ids["b.png"] ?? 0], expireAt: later });
  expect(await order("expiry")).toEqual(["c.png", "b.png", "a.png"]);
  expect(await order("-expiry")).toEqual(["a.png", "b.png", "c.png"]);
  const first = await searchAssets(editor, assetPageSchema.parse({ sort: "expiry", limit: 1 }));
  const rest = await searchAssets(
    editor,
    assetPageSchema.parse({ sort: "expiry", after: first.next }),
  );
  expect(rest.assets.map(({ name }) => name)).toEqual(["b.png", "a.png"]);
});

it("is by the texts that are missing, counted as texts come", async () => {
  await editAssetTexts(editor, {
    assetId: ids["b.png"] ?? 0,
    texts: [{ field: "alt", language: "en", value: "A fox" }],
  });
  expect((await order("-gaps")).at(-1)).toBe("b.png");
  expect((await order("gaps"))[0]).toBe("b.png");
  const wrong = await database().queryRows(
    `SELECT a."id" FROM "Asset" a WHERE a."gapCount" <>
       (SELECT COUNT(*) FROM "AssetGap" g WHERE g."assetId" = a."id")`,
    [],
  );
  expect(wrong).toEqual([]);
});

it.for(["pixels", "type", "expiry", "gaps"] as const)(
  "by %s comes out of an index",
  async (sort) => {
    const columns = { pixels: "pixels", type: "typeKey", expiry: "expiryKey", gaps: "gapCount" };
    const db = database();
    if (db.provider === "postgresql") await db.queryRows("ANALYZE", []);
    const rows = await db.queryRows(
      `EXPLAIN ${db.provider === "sqlite" ? "QUERY PLAN" : ""} SELECT "id" FROM "Asset"
       WHERE "spaceId" = ${space.id} AND "deletedAt" IS NULL AND ("${columns[sort]}", "id") > (
         SELECT "${columns[sort]}", "id" FROM "Asset" WHERE "id" = ${ids["a.png"]})
       ORDER BY "${columns[sort]}", "id" LIMIT 10`,
      [],
    );
    const plan = JSON.stringify(rows);
    // Three rows are quicker read than found: PostgreSQL is asked for the index alone.
    if (db.provider === "sqlite") {
      expect(plan).toContain(`x_asset_${sort}`);
      expect(plan).not.toContain("TEMP B-TREE");
    }
  },
);
