import { beforeAll, describe, expect, it } from "vitest";
import { assetPageSchema, assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import {
  makeAsset,
  makeCollection,
  makeSpace,
  makeTaxonomy,
  systemActor,
} from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { changeCollections } from "../collections/change-collections.ts";
import { listHistory } from "../history/list-history.ts";
import { sampleAssets } from "../sample-library/sample-assets.ts";
import { classifySample, ensureClassification } from "../sample-library/sample-classification.ts";
import { editTaxonomy } from "../taxonomies/edit-taxonomy.ts";
import { classifyAssets } from "./classify-assets.ts";
import { countAssets } from "./count-assets.ts";
import { getAsset } from "./get-asset.ts";
import { searchAssets } from "./search-assets.ts";

openTestLibrary();

let space: Awaited<ReturnType<typeof makeSpace>>;
let actor: ReturnType<typeof systemActor>;
beforeAll(async () => {
  space = await makeSpace();
  actor = systemActor(space);
});

async function found(search: object): Promise<number[]> {
  const page = await searchAssets(actor, assetPageSchema.parse({ ...search, sort: "created" }));
  const { count } = await countAssets(actor, assetSearchSchema.parse(search));
  expect(count).toBe(page.assets.length);
  return page.assets.map(({ id }) => id);
}

describe("classifying", () => {
  it("is one change with its history, and nothing when nothing differs", async () => {
    const collection = await makeCollection(space);
    const { terms } = await makeTaxonomy(space, [{ name: "Tea" }, { name: "Coffee" }]);
    const { id, version } = await makeAsset(space);
    const addTerms = terms.map((term) => term.id);
    const change = { assetIds: [id], collectionId: collection.id, addTerms };
    await classifyAssets(actor, change);
    await classifyAssets(actor, change);
    const asset = await getAsset(actor, { assetId: id });
    expect(asset).toMatchObject({
      version: version + 1,
      collectionId: collection.id,
      termIds: addTerms,
    });
    const [entry] = (await listHistory(actor, { assetId: id, limit: 10 })).entries;
    expect(entry).toMatchObject({
      action: "asset.classified",
      changes: {
        collection: { before: null, after: collection.id },
        [`term.${addTerms[0]}`]: { before: false, after: true },
      },
    });
  });

  it("is found by collection, and by a term or any above it", async () => {
    const [one, other] = [await makeCollection(space), await makeCollection(space)];
    const { terms } = await makeTaxonomy(space, [
      { name: "Europe", terms: [{ name: "Germany", terms: [{ name: "Ulm" }] }, { name: "Italy" }] },
      { name: "Asia" },
    ]);
    const idOf = (name: string) => terms.find((term) => term.name === name)?.id ?? 0;
    const inUlm = await makeAsset(space);
    const inItaly = await makeAsset(space);
    await classifyAssets(actor, {
      assetIds: [inUlm.id],
      collectionId: one.id,
      addTerms: [idOf("Ulm"), idOf("Germany")],
    });
    await classifyAssets(actor, {
      assetIds: [inItaly.id],
      collectionId: one.id,
      addTerms: [idOf("Italy"), idOf("Asia")],
    });
    expect(await found({ collection: one.id })).toEqual([inUlm.id, inItaly.id]);
    expect(await found({ collection: other.id })).toEqual([]);
    expect(await found({ terms: [String(idOf("Europe"))] })).toEqual([inUlm.id, inItaly.id]);
    expect(await found({ terms: [String(idOf("Germany"))] })).toEqual([inUlm.id]);
    expect(await found({ terms: `${idOf("Europe")},${idOf("Asia")}` })).toEqual([inItaly.id]);
    expect(await found({ collection: one.id, terms: [String(idOf("Ulm"))] })).toEqual([inUlm.id]);
  });
});

describe("a collection", () => {
  it("that is deleted leaves its assets, those in the trash too, in the default one", async () => {
    const collection = await makeCollection(space);
    const [open, trashed] = [await makeAsset(space), await makeAsset(space)];
    await classifyAssets(actor, {
      assetIds: [open.id, trashed.id],
      collectionId: collection.id,
    });
    await database().prisma.asset.update({
      where: { id: trashed.id },
      data: { deletedAt: new Date() },
    });
    const left = await changeCollections(actor, {
      changes: [{ kind: "delete", collection: { id: collection.id }, content: "move_to_default" }],
    });
    const standard = left.find(({ isDefault }) => isDefault);
    for (const { id } of [open, trashed])
      expect((await getAsset(actor, { assetId: id })).collectionId).toBe(standard?.id);
  });

  it("is changed with others all or not at all", async () => {
    const before = await changeCollections(actor, { changes: [{ kind: "create", name: "Kept" }] });
    await expect(
      changeCollections(actor, {
        changes: [
          { kind: "create", name: "Not kept" },
          { kind: "create", name: "Another", codename: "kept" },
        ],
      }),
    ).rejects.toMatchObject({ code: "conflict", details: { reason: "identifier_taken" } });
    const after = await changeCollections(actor, {
      changes: [{ kind: "edit", collection: { codename: "kept" }, name: "Kept" }],
    });
    expect(after).toEqual(before);
  });
});

it("a term never goes under itself, and one that goes leaves every asset", async () => {
  const taxonomy = await makeTaxonomy(space, [{ name: "Outer", terms: [{ name: "Inner" }] }]);
  const asset = await makeAsset(space);
  await classifyAssets(actor, {
    assetIds: [asset.id],
    addTerms: taxonomy.terms.map(({ id }) => id),
  });
  const ref = { taxonomy: { id: taxonomy.id } };
  await expect(
    editTaxonomy(actor, {
      ...ref,
      changes: [{ kind: "move_term", term: { codename: "outer" }, under: { codename: "inner" } }],
    }),
  ).rejects.toMatchObject({ code: "invalid", details: { reason: "term_into_itself" } });
  await editTaxonomy(actor, {
    ...ref,
    changes: [{ kind: "remove_term", term: { codename: "outer" } }],
  });
  expect((await getAsset(actor, { assetId: asset.id })).termIds).toEqual([]);
});

it("the sample library has a collection and terms of its own, made once", async () => {
  const own = systemActor(await makeSpace());
  const classification = await ensureClassification(own);
  expect(await ensureClassification(own)).toEqual(classification);
  const sample = sampleAssets.find(({ folder }) => folder.startsWith("Campaigns"));
  const { id } = await makeAsset({ id: own.spaceId });
  if (sample) await classifySample(own, id, sample, classification);
  expect((await getAsset(own, { assetId: id })).collectionId).toBe(classification.collectionId);
});
