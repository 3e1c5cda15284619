import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { type AssetSearch, assetSearchSchema } from "#lib/asset-search.ts";
import type { Folder, Space, Tag } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { copyAssets } from "#tests/copy-assets.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { spreadTimes } from "#tests/spread-times.ts";
import { renameFolder } from "../folders/rename-folder.ts";
import { undoChange } from "../history/undo-change.ts";
import { deleteTag } from "../tags/delete-tag.ts";
import { countHits } from "./count-assets.ts";
import { countExactly } from "./count-exactly.ts";
import { editAsset } from "./edit-asset.ts";
import { editAssetTexts } from "./edit-asset-texts.ts";
import { emptyTrash } from "./empty-trash.ts";
import { keptCounts } from "./kept-counts.ts";
import { moveAssets } from "./move-assets.ts";
import { restoreAssets } from "./restore-assets.ts";
import { filtersOf, withViewOf } from "./search-filters.ts";
import { setAssetPrivacy } from "./set-asset-privacy.ts";
import { tagAssets } from "./tag-assets.ts";
import { trashAssets } from "./trash-assets.ts";

openTestLibrary();

const total = 9_001;
let space: Space;
let admin: Actor;
let ids: number[];
let folder: Folder;
let [red, blue]: Tag[] = [];

beforeAll(async () => {
  space = await makeSpace();
  admin = makeActor(space, "admin");
  folder = await makeFolder(space, { name: "Harbour" });
  red = await makeTag(space, { name: "red" });
  blue = await makeTag(space, { name: "blue" });
  const { id } = await makeAsset(space, {
    name: "copy 0.png",
    texts: { en: { alt: "A quiet view" } },
  });
  ids = [id];
  while (ids.length < total)
    ids.push(...(await copyAssets(id, Math.min(2000, total - ids.length))));
  await inTransaction(async (tx) => {
    await tx.assetTag.createMany({
      data: ids.filter((one) => one % 3 > 0).map((assetId) => ({ assetId, tagId: tagId(red) })),
    });
    await tx.assetText.createMany({
      data: ids.slice(1).map((assetId) => ({
        assetId,
        field: "alt",
        language: "en",
        value: assetId % 2 > 0 ? "A quiet view" : "A street",
      })),
    });
  });
  await spreadTimes(space.id);
}, 120_000);

const tagId = (tag: Tag | undefined) => tag?.id ?? 0;

function searches(): AssetSearch[] {
  return [
    { q: "name:copy" },
    { q: "quiet" },
    { q: "alt:quiet" },
    { q: "-quiet" },
    { q: "tag:red -alt:street" },
    { q: "in:harbour" },
    { q: "is:private" },
    { tags: [tagId(red), tagId(blue)], tagMode: "any" },
    { private: "yes" },
    { missing: "title:en" },
    { view: "trash" },
    { view: "trash", q: "name:copy" },
    {},
  ].map((search) => assetSearchSchema.parse(search));
}

/** Counted anew, from all that is there. */
async function countAnew(asked: AssetSearch): Promise<number> {
  const db = database();
  const search = withViewOf(asked);
  const filters = await filtersOf(db, space.id, search);
  const limit = Number.MAX_SAFE_INTEGER - 1;
  return countHits(db, space.id, search, filters, { known: { sql: "", values: [] }, limit });
}

async function expectTruth(after: string): Promise<void> {
  for (const search of searches())
    expect(await countExactly(admin, search), `${after}: ${JSON.stringify(search)}`).toBe(
      await countAnew(search),
    );
}

describe("a count that is kept", () => {
  it("stays exact through every kind of change", async () => {
    await expectTruth("at first");
    const some = (from: number, count: number) => ids.slice(from, from + count);
    const steps: [string, () => Promise<unknown>][] = [
      ["a name", () => editAsset(admin, { assetId: ids[3] ?? 0, name: "other.png" })],
      [
        "a text",
        () =>
          editAssetTexts(admin, {
            assetId: ids[4_500] ?? 0,
            texts: [{ field: "alt", language: "en", value: "Not a word of it" }],
          }),
      ],
      ["tags", () => tagAssets(admin, { assetIds: some(2, 300), add: [tagId(blue)], remove: [] })],
      ["no tags", () => tagAssets(admin, { assetIds: some(8, 9), add: [], remove: [tagId(red)] })],
      ["a folder", () => moveAssets(admin, { assetIds: some(8_000, 40), folderId: folder.id })],
      ["its name", () => renameFolder(admin, { folderId: folder.id, name: "Port" })],
      ["privacy", () => setAssetPrivacy(admin, { assetIds: some(4_000, 200), isPrivate: true })],
      ["trash", () => trashAssets(admin, { assetIds: [...some(0, 5), ...some(9_000, 1)] })],
      ["a new one", () => makeAsset(space, { name: "copy new.png", private: true })],
      ["a new tag", () => makeTag(space, { name: "green" })],
      ["out of the trash", () => restoreAssets(admin, { assetIds: some(0, 2) })],
      ["an empty trash", () => emptyTrash(admin)],
      ["a tag less", () => deleteTag(admin, { tagId: tagId(blue) })],
    ];
    for (const [name, change] of steps) {
      await change();
      await expectTruth(name);
    }
    const { batchId } = await trashAssets(admin, { assetIds: some(6_000, 500) });
    await expectTruth("trash of many");
    await undoChange(admin, { batchId });
    await expectTruth("undo");
  }, 120_000);

  it("is made of the stretches of the space, however many ask at once", async () => {
    const search = assetSearchSchema.parse({ q: "quiet name:copy" });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => keptCounts(space.id, search)),
    );
    expect(new Set(answers).size).toBe(1);
    const { total: count, stretches } = answers[0] ?? { total: 0, stretches: null };
    expect(stretches?.counts).toHaveLength(3);
    expect(Math.min(...(stretches?.counts ?? [0]))).toBeGreaterThan(0);
    expect(stretches?.counts.reduce((sum, one) => sum + one, 0)).toBe(count);
  });
});
