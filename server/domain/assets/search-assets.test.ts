import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { type AssetPageInput, assetPageSchema } from "#lib/asset-search.ts";
import type { Folder, Space, Tag } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { countAssets } from "./count-assets.ts";
import { getAsset, loadAsset } from "./get-asset.ts";
import { searchAssets } from "./search-assets.ts";

openTestLibrary();

let space: Space;
let viewer: Actor;
let outer: Folder;
let inner: Folder;
let red: Tag;
let blue: Tag;

async function find(search: Partial<Record<keyof AssetPageInput, unknown>>): Promise<string[]> {
  const input = assetPageSchema.parse({ sort: "name", ...search });
  const [{ assets }, { count }] = await Promise.all([
    searchAssets(viewer, input),
    countAssets(viewer, input),
  ]);
  expect(count).toBe(assets.length);
  return assets.map((asset) => asset.name);
}

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  viewer = makeActor(space, "viewer");
  outer = await makeFolder(space, { name: "Campaigns" });
  inner = await makeFolder(space, { name: "Spring", parent: outer });
  red = await makeTag(space, { name: "red" });
  blue = await makeTag(space, { name: "blue" });
  await makeAsset(space, {
    name: "a dog.png",
    folder: outer,
    tags: [red],
    texts: { de: { alt: "Ein Hund am Fluß" } },
  });
  await makeAsset(space, {
    name: "b cat.png",
    folder: inner,
    tags: [red, blue],
    texts: { en: { alt: "A cat, 100 % calm" } },
  });
  await makeAsset(space, {
    name: "c 居酒屋.png",
    private: true,
    texts: { en: { alt: "x" }, de: { alt: "y" } },
  });
  await makeAsset(space, {
    name: "d locked.png",
    locked: "done",
    texts: { en: { alt: "" }, de: { alt: "" } },
  });
  await makeAsset(space, { name: "e gone.png", folder: outer, tags: [red], trashed: true });
  await makeAsset(await makeSpace(), { name: "elsewhere dog.png" });
});

describe("search", () => {
  it("finds by name and by every text in every language, folded", async () => {
    expect(await find({ q: "dog" })).toEqual(["a dog.png"]);
    expect(await find({ q: "FLUSS hund" })).toEqual(["a dog.png"]);
    expect(await find({ q: "居酒" })).toEqual(["c 居酒屋.png"]);
    expect(await find({ q: "lock" })).toEqual(["d locked.png"]);
    expect(await find({ q: "ca" })).toEqual(["b cat.png"]);
  });

  it("takes signs that mean something to a database as what they are", async () => {
    expect(await find({ q: "100 %" })).toEqual(["b cat.png"]);
    expect(await find({ q: '"a cat, 100"' })).toEqual(["b cat.png"]);
    for (const q of ["%%%", "___", `' OR 1=1 --`, "NEAR(dog cat)", "a* AND", "\u0000dog\u0000x"])
      expect(await find({ q }), q).not.toContain("c 居酒屋.png");
  });

  it("looks into one folder, with and without those inside it, and outside of all", async () => {
    expect(await find({ folder: outer.id })).toEqual(["a dog.png", "b cat.png"]);
    expect(await find({ folder: outer.id, sub: "no" })).toEqual(["a dog.png"]);
    expect(await find({ folder: inner.id })).toEqual(["b cat.png"]);
    expect(await find({ folder: "none" })).toEqual(["c 居酒屋.png", "d locked.png"]);
  });

  it("filters by any and by all tags", async () => {
    expect(await find({ tags: `${red.id},${blue.id}`, tagMode: "any" })).toEqual([
      "a dog.png",
      "b cat.png",
    ]);
    expect(await find({ tags: `${red.id},${blue.id}`, tagMode: "all" })).toEqual(["b cat.png"]);
  });

  it("filters by state, type and missing text", async () => {
    expect(await find({ private: "yes" })).toEqual(["c 居酒屋.png"]);
    expect(await find({ private: "no" })).toHaveLength(3);
    expect(await find({ locked: "yes" })).toEqual(["d locked.png"]);
    expect(await find({ locked: "no" })).toHaveLength(3);
    expect(await find({ kinds: "image" })).toHaveLength(4);
    expect(await find({ kinds: "video,audio" })).toEqual([]);
    expect(await find({ missing: "alt:de" })).toEqual(["b cat.png"]);
    expect(await find({ missing: "alt:en" })).toEqual(["a dog.png"]);
    expect(await find({ missing: "title:en" })).toHaveLength(4);
  });

  it("combines filters", async () => {
    expect(
      await find({
        q: "cat",
        folder: outer.id,
        tags: `${blue.id}`,
        missing: "alt:de",
        kinds: "image",
      }),
    ).toEqual(["b cat.png"]);
    expect(
      await find({ q: "cat", folder: outer.id, tags: `${blue.id}`, missing: "alt:en" }),
    ).toEqual([]);
  });

  it("shows the trash apart", async () => {
    expect(await find({ view: "trash" })).toEqual(["e gone.png"]);
    expect(await find({ view: "trash", kinds: "image" })).toEqual(["e gone.png"]);
    expect(await find({ view: "trash", folder: outer.id })).toEqual(["e gone.png"]);
    expect(await find({ view: "trash", folder: outer.id, sub: "no" })).toEqual(["e gone.png"]);
    expect(await find({ view: "trash", tags: `${red.id}` })).toEqual(["e gone.png"]);
    expect(await find({ view: "trash", q: "gone" })).toEqual(["e gone.png"]);
    expect(await find({ view: "trash", q: "dog" })).toEqual([]);
  });

  it("gives the rows that Prisma gives", async () => {
    const { assets } = await searchAssets(viewer, assetPageSchema.parse({}));
    for (const summary of assets) {
      const whole = await loadAsset(database().prisma, viewer, summary.id);
      const { texts, file, createdByName, externalId, codename, ...same } = whole;
      const sorted = (gaps: typeof summary.gaps) =>
        gaps.toSorted((a, b) => a.language.localeCompare(b.language));
      expect({ ...summary, gaps: sorted(summary.gaps) }).toEqual({
        ...same,
        gaps: sorted(same.gaps),
      });
      const read = await getAsset(viewer, { assetId: summary.id });
      expect({ ...read, gaps: sorted(read.gaps) }).toEqual({ ...whole, gaps: sorted(whole.gaps) });
    }
  });
});

describe("paging", () => {
  for (const sort of [
    "created",
    "-created",
    "name",
    "-name",
    "size",
    "-size",
    "updated",
    "-updated",
  ])
    it(`by ${sort} shows every asset once, although many are equal`, async () => {
      const seen: number[] = [];
      let after: string | undefined;
      do {
        const page = await searchAssets(viewer, assetPageSchema.parse({ sort, limit: 1, after }));
        seen.push(...page.assets.map((asset) => asset.id));
        after = page.next ?? undefined;
      } while (after);
      expect(new Set(seen).size).toBe(4);
      expect(seen).toHaveLength(4);
      const whole = await searchAssets(viewer, assetPageSchema.parse({ sort }));
      expect(whole.assets.map((asset) => asset.id)).toEqual(seen);
      const second = await searchAssets(
        viewer,
        assetPageSchema.parse({ sort, offset: 1, limit: 1 }),
      );
      expect(second.assets[0]?.id).toBe(seen[1]);
    });

  it("refuses a cursor that is none", async () => {
    for (const after of ["x", "bnVsbA", Buffer.from('["a"]').toString("base64url")])
      await expect(searchAssets(viewer, assetPageSchema.parse({ after }))).rejects.toMatchObject({
        code: "invalid",
      });
  });
});

describe("counters", () => {
  it("agree with the rows", async () => {
    const { prisma } = database();
    const count = (where: object) => prisma.asset.count({ where: { spaceId: space.id, ...where } });
    const row = await prisma.space.findUniqueOrThrow({ where: { id: space.id } });
    expect(row.assetCount).toBe(await count({ deletedAt: null }));
    expect(row.trashCount).toBe(await count({ deletedAt: { not: null } }));
    for (const folder of await prisma.folder.findMany({ where: { spaceId: space.id } }))
      expect(folder.assetCount).toBe(await count({ folderId: folder.id, deletedAt: null }));
    for (const tag of await prisma.tag.findMany({ where: { spaceId: space.id } }))
      expect(tag.assetCount).toBe(
        await count({ deletedAt: null, tags: { some: { tagId: tag.id } } }),
      );
  });
});
