import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { assetPageSchema, assetSearchSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { countAssets } from "./count-assets.ts";
import { countFacets } from "./count-facets.ts";
import { searchAssets } from "./search-assets.ts";
import { filtersOf } from "./search-filters.ts";
import { searchSource } from "./search-plan.ts";
import { summariseGaps } from "./summarise-gaps.ts";

openTestLibrary();

let space: Space;
let viewer: Actor;
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);

/** The first letters of the names that a search finds, by the list and by the count alike. */
async function find(q: string, more: object = {}): Promise<string> {
  const input = assetPageSchema.parse({ sort: "name", q, ...more });
  const { assets } = await searchAssets(viewer, input);
  const { count } = await countAssets(viewer, input);
  expect(count, q).toBe(assets.length);
  return assets.map((asset) => asset.name[0]).join("");
}

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  viewer = makeActor(space, "viewer");
  const campaigns = await makeFolder(space, { name: "Campaigns" });
  const spring = await makeFolder(space, { name: "Früh ling", parent: campaigns });
  const hero = await makeTag(space, { name: "Hero" });
  const teaser = await makeTag(space, { name: "big, teaser" });
  const { prisma } = database();
  const set = async (asset: { id: number }, data: object) =>
    void (await prisma.asset.update({ where: { id: asset.id }, data }));
  const a = await makeAsset(space, {
    name: "a dog.png",
    folder: campaigns,
    tags: [hero],
    width: 400,
    height: 100,
    texts: { de: { alt: "Ein Hund am Fluß" }, en: { alt: "A dog at the river" } },
    focus: "1x1:2x2",
  });
  await set(a, { createdAt: ago(40), createdByName: "Ana Núñez" });
  const b = await makeAsset(space, {
    name: "b draft.png",
    folder: spring,
    tags: [hero, teaser],
    width: 100,
    height: 400,
    locked: "done",
    texts: { en: { alt: "" } },
  });
  await set(b, { createdAt: ago(3), reviewState: "waiting", expireAt: ago(1) });
  const c = await makeAsset(space, { name: "c plain.png", private: true, width: 200, height: 200 });
  await set(c, { publishAt: new Date(Date.now() + 5 * day), size: 3_000_000n });
  const d = await makeAsset(space, {
    name: "d moving.png",
    texts: { en: { alt: "dog", title: "Äpfel" }, de: { alt: "Hund" } },
  });
  await prisma.file.update({
    where: { id: d.file.id },
    data: { frames: 12, extension: "gif" },
  });
  await prisma.assetText.update({
    where: { assetId_field_language: { assetId: d.id, field: "alt", language: "de" } },
    data: { staleSince: ago(1) },
  });
  await makeAsset(space, { name: "e gone.png", trashed: true, tags: [hero] });
  const other = await makeSpace();
  await makeAsset(other, { name: "x dog.png", tags: [await makeTag(other, { name: "Hero" })] });
});

describe("the search language", () => {
  it.each([
    ["dog", "ad"],
    ["-dog", "bc"],
    ['"a dog" -draft', "a"],
    ["tag:hero", "ab"],
    ['tag:"big, teaser"', "b"],
    ['tag:hero,"big, teaser"', "ab"],
    ['tag:hero tag:"big, teaser"', "b"],
    ["-tag:hero", "cd"],
    ["tag:nothing", ""],
    ["-tag:nothing", "abcd"],
    ["folder:campaigns", "ab"],
    ["in:campaigns", "a"],
    ['folder:"campaigns/fruh ling"', "b"],
    ["folder:none", "cd"],
    ["-folder:none", "ab"],
    ["folder:none,campaigns", "abcd"],
    ["type:image", "abcd"],
    ["type:video,audio", ""],
    ["-type:video", "abcd"],
    ["ext:gif", "d"],
    ["ext:.PNG,gif", "abcd"],
    ["is:locked", "b"],
    ["-is:locked", "acd"],
    ["is:private", "c"],
    ["is:scheduled", "c"],
    ["is:expired", "b"],
    ["is:scheduled,expired", "bc"],
    ["-is:expired", "acd"],
    ["is:untagged", "cd"],
    ["is:animated", "d"],
    ["is:waiting", "b"],
    ["is:stale", "d"],
    ["is:trashed", "e"],
    ["is:trashed tag:hero", "e"],
    ["-is:trashed", "abcd"],
    ["missing:alt.de", "bc"],
    ["missing:alt", "bc"],
    ["missing:title.DE", "abcd"],
    ["missing:title", "abcd"],
    ["missing:copyright", "abcd"],
    ["-missing:alt.de", "ad"],
    ["stale:alt.de", "d"],
    ["stale:alt", "d"],
    ["has:alt.de", "ad"],
    ["has:focus", "a"],
    ["has:tag", "ab"],
    ["has:folder", "ab"],
    ["alt:dog", "ad"],
    ["alt.en:DOG", "ad"],
    ["alt.de:dog", ""],
    ["alt.de:hund,nichts", "ad"],
    ['alt:""', "b"],
    ["alt:=dog", "d"],
    ['alt.de:"=Ein Hund"', ""],
    ["-alt:dog", "bc"],
    ["title:äpfel", "d"],
    ["name:dog", "a"],
    ["-name:dog", "bcd"],
    ["width:>=200", "ac"],
    ["width:>200", "a"],
    ["-width:>200", "bcd"],
    ["height:100..200", "ac"],
    ["width:..100", "bd"],
    ["size:>2MB", "c"],
    ["size:..1MB", "abd"],
    ["ratio:4:1", "a"],
    ["ratio:<1", "b"],
    ["orientation:square", "c"],
    ["orientation:portrait,square", "bc"],
    ["created:7d", "bcd"],
    ["created:>30d", "a"],
    ["created:2d..5d", "b"],
    ["updated:today,yesterday", "abcd"],
    ["expires:<2030-01-01", "b"],
    // Ana is no member: only the whole name finds her.
    ["by:nunez", ""],
    ['by:"Ana Núñez"', "a"],
    ["collection:default", ""],
    ["term:nothing", ""],
    // What cannot be used is left out.
    ["width:wide is:lokced tag:", "abcd"],
    ["foo:bar", ""],
  ])("finds by %s", async (q, expected) => {
    expect(await find(q)).toBe(expected);
  });

  it("joins with the address parameters there were before it", async () => {
    expect(await find("tag:hero", { locked: "yes" })).toBe("b");
    expect(await find("-draft", { kinds: "image", missing: "alt:de" })).toBe("c");
    expect(await find("tag:hero", { view: "trash" })).toBe("e");
  });

  it("finds the same through every condition's own index as by testing each row", async () => {
    const ids = async (q: string, driver: number) => {
      const search = assetSearchSchema.parse({ q });
      const filters = await filtersOf(database(), space.id, search);
      const { from, where } = searchSource(database(), space.id, search, filters, {
        driver,
        ids: null,
        isOrdered: false,
      });
      return (
        await database().queryRows(
          `SELECT a."id" FROM ${from.sql} WHERE ${where.sql} ORDER BY a."id"`,
          [...from.values, ...where.values],
        )
      ).map((row) => row.id);
    };
    let led = 0;
    for (const q of [
      "tag:hero,teaser folder:campaigns in:campaigns,none is:locked,expired width:>1 created:99d",
      "is:animated ext:gif,png stale:alt is:stale type:image,video is:scheduled,waiting,animated",
      "missing:alt missing:alt.de alt:dog name:a size:>1 height:1..999 expires:<2099-01-01",
    ]) {
      const filters = await filtersOf(database(), space.id, assetSearchSchema.parse({ q }));
      const expected = await ids(q, -1);
      for (const [index, filter] of filters.entries()) {
        if (!filter.ids) continue;
        led += 1;
        expect(await ids(q, index), `${q}, ${index}`).toEqual(expected);
      }
    }
    expect(led).toBeGreaterThan(15);
  });

  it("takes hostile text for what it is", async () => {
    for (const q of [
      `tag:"' OR 1=1 --"`,
      `alt:"%"`,
      `name:"_%'; DROP TABLE Asset; --"`,
      `by:"x' OR 'x'='x"`,
      `ext:"') OR 1=1"`,
      `width:"1 OR 1=1"`,
      `folder:"../..",#0,#99999999999999999`,
      `created:"2026-01-01' OR"`,
      `missing:"alt.de' OR 1=1"`,
      `alt.de:"\u0000"`,
      `"NEAR(a b)" OR NOT *`,
      `tag:${"x,".repeat(400)}`,
      `${"tag:hero ".repeat(80)}`,
      `-${"-".repeat(300)}`,
    ]) {
      const found = await find(q.slice(0, 500));
      expect(found, q).not.toContain("x");
    }
    expect(await find(`alt:"%"`)).toBe("");
    expect(await find(`tag:"' OR 1=1 --"`)).toBe("");
  });
});

describe("facets", () => {
  const facetsOf = async (q: string) => {
    const facets = await countFacets(viewer, assetSearchSchema.parse({ q }));
    return Object.fromEntries(
      Object.entries(facets).map(([name, values]) => [
        name,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]),
    );
  };

  it("count the whole library by index as they count the hits of a search that finds all", async () => {
    const whole = await facetsOf("");
    const { folder: _, ...hits } = await facetsOf("size:>0");
    const { untagged, ...states } = hits.is ?? {};
    expect(untagged).toBe(2);
    expect(whole).toMatchObject({ ...hits, is: states });
    expect(whole.is).toEqual({ locked: 1, private: 1, scheduled: 1, expired: 1, waiting: 1 });
    expect(whole.missing).toEqual({ "alt.de": 2, "alt.en": 1 });
    expect(whole.stale).toEqual({ "alt.de": 1 });
  });

  it("count what each value would leave of a search, and alternatives beside what was chosen", async () => {
    const facets = await facetsOf("tag:hero orientation:portrait");
    expect(facets.orientation).toEqual({ portrait: 1, landscape: 1 });
    expect(facets.is).toEqual({ locked: 1, expired: 1, waiting: 1 });
    expect(facets.missing).toEqual({ "alt.de": 1 });
    expect((await facetsOf("type:video")).type).toEqual({ image: 4 });
  });

  it("say in which folders a text is missing", async () => {
    const { cells, folders, isWhole } = await summariseGaps(viewer, {
      field: "alt",
      language: "de",
    });
    expect(cells).toContainEqual({ field: "alt", language: "de", count: 2, isExact: true });
    expect(folders.map(({ count }) => count)).toEqual([1, 1]);
    expect(folders.some(({ folderId }) => folderId === null)).toBe(true);
    expect(isWhole).toBe(true);
  });
});
