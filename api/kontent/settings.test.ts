import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#server/db/database.ts";
import { classifyAssets } from "#server/domain/assets/classify-assets.ts";
import { findAsset } from "#server/domain/assets/find-asset.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { failureOf, type KontentClient, kontentClient } from "#tests/clients/kontent-client.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

// What assets refer to, by the vendor's own client.

openTestLibrary();
const api = listenApi();
const zero = "00000000-0000-0000-0000-000000000000";

let space: Awaited<ReturnType<typeof makeSpace>>;
let client: KontentClient;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"], name: "Coffee" });
  client = await kontentClient(api.origin, space);
});

it("the environment tells its name", async () => {
  const { rawData } = await client.environmentInformation().toPromise();
  expect(rawData).toEqual({
    id: space.uuid,
    name: "Coffee",
    environment: "Production",
    is_production: true,
  });
});

type Tree = { name: string; folders: Tree[] };

/** Folders by name, for comparing shapes: `{ a: { b: {} } }`. */
function shape(folders: readonly Tree[]): object {
  return Object.fromEntries(folders.map(({ name, folders: inner }) => [name, shape(inner)]));
}

const patch = (
  operations: Parameters<ReturnType<KontentClient["modifyAssetFolders"]>["withData"]>[0],
) => client.modifyAssetFolders().withData(operations).toPromise();

describe("asset folders", () => {
  it("are made as a whole tree, and listed as one", async () => {
    const { data } = await client
      .addAssetFolders()
      .withData({
        folders: [
          {
            name: "Downloads",
            external_id: "downloads",
            folders: [{ name: "Archives", folders: [{ name: "2026" }] }, { name: "Papers" }],
          },
          { name: "Legal", codename: "law" },
        ],
      })
      .toPromise();
    expect(shape(data.items as Tree[])).toEqual({
      Downloads: { Archives: { 2026: {} }, Papers: {} },
      Legal: {},
    });
    const [downloads, legal] = data.items;
    expect(downloads?._raw).toMatchObject({ codename: "downloads", external_id: "downloads" });
    expect(legal?._raw).toMatchObject({ codename: "law", folders: [] });
    expect(legal?._raw).not.toHaveProperty("external_id");
    const listed = await client.listAssetFolders().toPromise();
    expect(listed.data.items.map(({ _raw }) => _raw)).toEqual(data.items.map(({ _raw }) => _raw));
  });

  it("are added in their place, renamed and removed, all in one call", async () => {
    const { data } = await patch([
      { op: "addInto", value: { name: "First", codename: "first" }, before: { codename: "law" } },
      {
        op: "addInto",
        reference: { external_id: "downloads" },
        value: { name: "Films" },
        after: { codename: "archives" },
      },
      { op: "addInto", reference: { codename: "first" }, value: { name: "Inside" } },
      { op: "rename", reference: { codename: "law" }, value: "Law" },
      { op: "remove", reference: { codename: "papers" } },
    ]);
    expect(data.items.map(({ name }) => name)).toEqual(["Downloads", "First", "Law"]);
    expect(data.items[0]?.folders.map(({ name }) => name)).toEqual(["Archives", "Films"]);
    expect(shape(data.items as Tree[])).toMatchObject({ First: { Inside: {} } });
  });

  it("change all or not at all", async () => {
    const before = await client.listAssetFolders().toPromise();
    const failure = await failureOf(
      patch([
        { op: "rename", reference: { codename: "law" }, value: "Nobody sees this" },
        { op: "remove", reference: { id: "3f6a9a52-2b0b-4fb2-9c1c-000000000000" } },
      ]),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
    expect((await client.listAssetFolders().toPromise()).data).toEqual(before.data);
  });

  it("leave their assets in the folder above when they go", async () => {
    const { data } = await client
      .addAssetFolders()
      .withData({
        folders: [
          {
            name: "Outer",
            codename: "outer",
            folders: [
              { name: "Inner", codename: "inner", folders: [{ name: "Core", codename: "core" }] },
            ],
          },
        ],
      })
      .toPromise();
    const outer = data.items.find(({ codename }) => codename === "outer");
    const folder = await database().prisma.folder.findFirstOrThrow({ where: { codename: "core" } });
    const asset = await makeAsset(space, { folder });
    await patch([{ op: "remove", reference: { codename: "inner" } }]);
    const read = await client.viewAsset().byAssetId(asset.uuid).toPromise();
    expect(read.data.folder).toEqual({ id: outer?.id });
  });

  it("come as a thousand in one call", async () => {
    const own = await makeSpace();
    const other = await kontentClient(api.origin, own);
    const folders = Array.from({ length: 10 }, (_, outer) => ({
      name: `Folder ${outer}`,
      folders: Array.from({ length: 10 }, (_, middle) => ({
        name: `Folder ${outer}.${middle}`,
        folders: Array.from({ length: 10 }, (_, inner) => ({ name: `${inner}` })),
      })),
    }));
    const { data } = await other.addAssetFolders().withData({ folders }).toPromise();
    expect(data.items).toHaveLength(10);
    expect(await database().prisma.folder.count({ where: { spaceId: own.id } })).toBe(1110);
    const codenames = await database().prisma.folder.groupBy({
      by: ["codename"],
      where: { spaceId: own.id },
    });
    expect(codenames).toHaveLength(1110);
  });

  it("have one of each name side by side", async () => {
    const failure = await failureOf(
      client
        .addAssetFolders()
        .withData({ folders: [{ name: "Law" }] })
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
  });
});

describe("collections", () => {
  const names = async () =>
    (await client.listCollections().toPromise()).data.collections.map(({ name }) => name);
  const set = (
    operations: Parameters<ReturnType<KontentClient["setCollections"]>["withData"]>[0],
  ) => client.setCollections().withData(operations).toPromise();

  it("begin with the default one, whose id is all zeros", async () => {
    const { data } = await client.listCollections().toPromise();
    expect(data.collections.map(({ _raw }) => _raw)).toEqual([
      { id: zero, name: "Default", codename: "default" },
    ]);
  });

  it("are added in their place, renamed, moved and removed", async () => {
    await set([
      { op: "addInto", value: { name: "Marketing" } },
      { op: "addInto", value: { name: "Press", codename: "press" }, before: { id: zero } },
      {
        op: "replace",
        reference: { codename: "marketing" },
        property_name: "name",
        value: "Brand",
      },
      { op: "move", reference: { codename: "press" }, after: { codename: "marketing" } },
    ]);
    expect(await names()).toEqual(["Default", "Brand", "Press"]);
    await set([{ op: "remove", reference: { codename: "press" } }]);
    expect(await names()).toEqual(["Default", "Brand"]);
  });

  it("stay while something is in them, and the default one always", async () => {
    const asset = await makeAsset(space);
    const brand = await database().prisma.collection.findFirstOrThrow({
      where: { spaceId: space.id, name: "Brand" },
    });
    await classifyAssets(systemActor(space), { assetIds: [asset.id], collectionId: brand.id });
    for (const reference of [{ codename: "marketing" }, { id: zero }])
      expect(await failureOf(set([{ op: "remove", reference }]))).toMatchObject({ status: 400 });
    expect(await names()).toEqual(["Default", "Brand"]);
  });
});

describe("languages", () => {
  it("are added with their fallback, changed and left inactive", async () => {
    const { data: made } = await client
      .addLanguage()
      .withData({
        name: "Austrian German",
        codename: "de-AT",
        external_id: "at",
        fallback_language: { codename: "de" },
      })
      .toPromise();
    const { data: all } = await client.listLanguages().toAllPromise();
    const german = all.items.find(({ codename }) => codename === "de");
    expect(made._raw).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: "Austrian German",
      codename: "de-AT",
      external_id: "at",
      is_active: true,
      is_default: false,
      fallback_language: { id: german?.id },
    });
    expect(all.items[0]?._raw).toMatchObject({
      id: zero,
      codename: "en",
      is_default: true,
      fallback_language: { id: zero },
    });
    const { data: changed } = await client
      .modifyLanguage()
      .byExternalId("at")
      .withData([
        { op: "replace", property_name: "name", value: "Austria" },
        { op: "replace", property_name: "fallback_language", value: { id: zero } },
        { op: "replace", property_name: "is_active", value: false },
      ])
      .toPromise();
    expect(changed._raw).toMatchObject({
      name: "Austria",
      is_active: false,
      fallback_language: { id: zero },
    });
    const viewed = await client.viewLanguage().byLanguageCodename("de-AT").toPromise();
    expect(viewed.data._raw).toEqual(changed._raw);
    const asset = await client
      .viewAsset()
      .byAssetId((await makeAsset(space)).uuid)
      .toPromise();
    expect(asset.data.descriptions).toHaveLength(2);
  });

  it("are not called what is no language, nor fall back in a circle", async () => {
    const add = client.addLanguage().withData({ name: "Nothing", codename: "not a language" });
    expect(await failureOf(add.toPromise())).toMatchObject({ status: 400, errorCode: 5 });
    const circle = client
      .modifyLanguage()
      .byLanguageCodename("de")
      .withData([{ op: "replace", property_name: "fallback_language", value: { codename: "nn" } }]);
    expect(await failureOf(circle.toPromise())).toMatchObject({ status: 400 });
  });
});

type Terms = { name: string; terms: Terms[] };
const words = (terms: readonly Terms[]): object =>
  Object.fromEntries(terms.map((term) => [term.name, words(term.terms)]));

describe("taxonomies", () => {
  it("are made, listed, read, changed and deleted", async () => {
    const { data: made } = await client
      .addTaxonomy()
      .withData({
        name: "Personas",
        external_id: "personas",
        terms: [
          {
            name: "Coffee expert",
            external_id: "expert",
            terms: [{ name: "Barista" }, { name: "Cafe owner" }],
          },
          { name: "Coffee enthusiast" },
        ],
      })
      .toPromise();
    expect(words(made.terms as Terms[])).toEqual({
      "Coffee expert": { Barista: {}, "Cafe owner": {} },
      "Coffee enthusiast": {},
    });
    expect(made._raw).toMatchObject({ codename: "personas", external_id: "personas" });
    const change = client.modifyTaxonomy().byTaxonomyExternalId("personas");
    const { data: changed } = await change
      .withData([
        { op: "replace", property_name: "name", value: "People" },
        {
          op: "replace",
          reference: { codename: "barista" },
          property_name: "name",
          value: "Bar person",
        },
        {
          op: "addInto",
          value: { name: "Cook", terms: [{ name: "Pastry cook" }] },
          before: { externalId: "expert" },
        },
        { op: "addInto", reference: { codename: "cook" }, value: { name: "Soup cook" } },
        { op: "move", reference: { codename: "coffee_enthusiast" }, under: { codename: "cook" } },
        { op: "remove", reference: { codename: "cafe_owner" } },
      ])
      .toPromise();
    expect(changed.name).toBe("People");
    expect(words(changed.terms as Terms[])).toEqual({
      Cook: { "Pastry cook": {}, "Soup cook": {}, "Coffee enthusiast": {} },
      "Coffee expert": { "Bar person": {} },
    });
    const read = await client.getTaxonomy().byTaxonomyCodename("personas").toPromise();
    expect(read.data._raw).toEqual(changed._raw);
    const { data: list } = await client.listTaxonomies().toAllPromise();
    expect(list.items.map(({ _raw }) => _raw)).toContainEqual(changed._raw);
    await client.deleteTaxonomy().byTaxonomyId(made.id).toPromise();
    expect(await failureOf(client.getTaxonomy().byTaxonomyId(made.id).toPromise())).toMatchObject({
      status: 404,
    });
  });

  it("keep the terms that another tree has too, with their assets", async () => {
    const { data: made } = await client
      .addTaxonomy()
      .withData({
        name: "Places",
        terms: [{ name: "Europe", terms: [{ name: "Ulm", external_id: "ulm" }, { name: "Rome" }] }],
      })
      .toPromise();
    const asset = await makeAsset(space);
    await client
      .upsertAsset()
      .byAssetId(asset.uuid)
      .withData(() => ({
        descriptions: [],
        elements: [
          { element: { id: made.id }, value: [{ external_id: "ulm" }, { codename: "rome" }] },
        ],
      }))
      .toPromise();
    const { data: replaced } = await client
      .modifyTaxonomy()
      .byTaxonomyId(made.id)
      .withData([
        {
          op: "replace",
          property_name: "terms",
          value: [{ name: "Germany", terms: [{ name: "Ulm on the Danube", external_id: "ulm" }] }],
        },
      ])
      .toPromise();
    expect(words(replaced.terms as Terms[])).toEqual({ Germany: { "Ulm on the Danube": {} } });
    const read = await client.viewAsset().byAssetId(asset.uuid).toPromise();
    const element = read.data.elements?.find(({ element: { id } }) => id === made.id);
    expect(element?.value).toEqual([{ id: replaced.terms[0]?.terms[0]?.id }]);
    const { version } = await findAsset(systemActor(space), { asset: { uuid: asset.uuid } });
    expect(version).toBe(asset.version + 2);
  });

  it("take no term under itself", async () => {
    const { data: made } = await client
      .addTaxonomy()
      .withData({ name: "Circle", terms: [{ name: "Outer", terms: [{ name: "Inner" }] }] })
      .toPromise();
    const move = client
      .modifyTaxonomy()
      .byTaxonomyId(made.id)
      .withData([{ op: "move", reference: { codename: "outer" }, under: { codename: "inner" } }]);
    expect(await failureOf(move.toPromise())).toMatchObject({ status: 400, errorCode: 5 });
  });
});

it("what the screens changed is what clients read", async () => {
  const asset = await makeAsset(space);
  expect((await getAsset(systemActor(space), { assetId: asset.id })).codename).not.toBeNull();
});
