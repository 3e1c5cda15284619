import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { assetPageSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import { mostTextColumns } from "#lib/text-columns.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { createField } from "../fields/create-field.ts";
import { editAssetTexts } from "./edit-asset-texts.ts";
import { searchAssets } from "./search-assets.ts";
import { askedTextsSql } from "./with-asked-texts.ts";

openTestLibrary();

let space: Space;
let viewer: Actor;
let fox: Asset;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de", "ar"] });
  viewer = makeActor(space, "viewer");
  const admin = systemActor(space);
  await createField(admin, { key: "caption", name: "Caption" });
  await createField(admin, { key: "credit", name: "Credit", translatable: false });
  fox = await makeAsset(space, { name: "fox.png", texts: { en: { alt: "A fox" } } });
  await editAssetTexts(admin, {
    assetId: fox.id,
    texts: [
      { field: "caption", language: "de", value: "Ein Fuchs" },
      { field: "caption", language: "ar", value: "ثعلب" },
      { field: "alt", language: "de", value: "" },
      { field: "credit", language: "", value: "Kim" },
    ],
  });
  for (const name of ["badger.png", "lynx.png"]) await makeAsset(space, { name });
});

async function ask(search: Record<string, unknown>) {
  const page = await searchAssets(viewer, assetPageSchema.parse({ sort: "name", ...search }));
  return page.assets.map(({ name, askedTexts }) => [name, askedTexts]);
}

const none = { "alt.de": null, "caption.ar": null, "credit.": null, "gone.xx": null };

describe("the texts that a list is asked for", () => {
  it("come with each row: the text, a deliberate empty, or none", async () => {
    expect(await ask({ texts: "alt.de,caption.ar,credit.,gone.xx" })).toEqual([
      ["badger.png", none],
      ["fox.png", { "alt.de": "", "caption.ar": "ثعلب", "credit.": "Kim", "gone.xx": null }],
      ["lynx.png", none],
    ]);
  });

  it("come on every page: by number, after and before a row, and beyond the end", async () => {
    const texts = "caption.de";
    const first = await searchAssets(
      viewer,
      assetPageSchema.parse({ sort: "name", limit: 1, texts }),
    );
    const fuchs = [["fox.png", { "caption.de": "Ein Fuchs" }]];
    expect(await ask({ limit: 1, after: first.next, texts })).toEqual(fuchs);
    expect(await ask({ limit: 1, offset: 1, texts })).toEqual(fuchs);
    const last = await searchAssets(
      viewer,
      assetPageSchema.parse({ sort: "name", limit: 1, offset: 2 }),
    );
    expect(await ask({ limit: 1, before: last.previous, texts })).toEqual(fuchs);
    expect(await ask({ offset: 9, texts })).toEqual([]);
  });

  it("are left out where none is asked for", async () => {
    expect((await ask({})).map(([, texts]) => texts)).toEqual([undefined, undefined, undefined]);
  });

  it("are bounded in number, and name cells alone", () => {
    const keys = Array.from({ length: mostTextColumns + 1 }, (_, index) => `f${index}.de`);
    expect(assetPageSchema.safeParse({ texts: keys.slice(1).join() }).success).toBe(true);
    for (const texts of [keys.join(), "", "alt", "alt.de,", "alt.d e", "'.de", "Alt.de"])
      expect([texts, assetPageSchema.safeParse({ texts }).success]).toEqual([texts, false]);
  });

  it("are looked up by the primary key, for the assets of the page alone", async () => {
    const db = database();
    const sql = askedTextsSql(2, 2);
    const values = [fox.id, fox.id + 1, "caption", "de", "credit", ""];
    if (db.provider === "sqlite") {
      const plan = JSON.stringify(await db.queryRows(`EXPLAIN QUERY PLAN ${sql}`, values));
      expect(plan).toMatch(/SEARCH AssetText USING INDEX \w+ \(assetId=\?/);
      return;
    }
    const parts = sql.split("?");
    const numbered = parts.reduce((before, part, index) => `${before}$${index}${part}`);
    const plan = await db.prisma.$transaction(async (tx) => {
      // A table of three assets is quicker read than looked up in.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRawUnsafe(`EXPLAIN ${numbered}`, ...values);
    });
    expect(JSON.stringify(plan)).toContain("AssetText_pkey");
  });
});
