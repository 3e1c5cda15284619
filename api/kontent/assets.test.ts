import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#server/db/database.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { env } from "#server/env.ts";
import { failureOf, type KontentClient, kontentClient } from "#tests/clients/kontent-client.ts";
import {
  makeAsset,
  makeCollection,
  makeFolder,
  makeSpace,
  makeTaxonomy,
  systemActor,
} from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makePicture } from "#tests/make-picture.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { sampleFiles } from "#tests/sample-files.ts";

// The vendor's own client against the running API, with real pictures.

openTestLibrary();
const api = listenApi();
const zero = "00000000-0000-0000-0000-000000000000";

let space: Awaited<ReturnType<typeof makeSpace>>;
let client: KontentClient;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en-US", "es-ES", "de"] });
  client = await kontentClient(api.origin, space);
});

async function upload(filename = "picture.png", picture?: Buffer) {
  const binaryData = picture ?? (await makePicture());
  const { data } = await client
    .uploadBinaryFile()
    .withData({
      binaryData,
      contentType: "image/png",
      contentLength: binaryData.length,
      filename,
    })
    .toPromise();
  return data;
}

async function add(
  data:
    | Partial<Parameters<Parameters<ReturnType<KontentClient["addAsset"]>["withData"]>[0]>[0]>
    | object = {},
) {
  const file = await upload();
  const answer = await client
    .addAsset()
    .withData(() => ({ file_reference: file, ...data }))
    .toPromise();
  return answer.data;
}

/** Where the bytes of an asset are, on this test's port. */
function here(url: string): string {
  expect(url.startsWith(env().url)).toBe(true);
  return url.replace(env().url, api.origin);
}

describe("files", () => {
  it("come in as bytes and are referred to", async () => {
    const file = await upload("a picture.png");
    expect(file.type).toBe("internal");
    expect(file.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ["my file#2 ü%.png".replace("#", "%23").replace("%.", "%25."), "my file_2 ü_.png"],
    ["plain name, (2).png", "plain name, (2).png"],
    [encodeURIComponent("a/b:c*d.png"), "a_b_c_d.png"],
    [encodeURIComponent("写真 🐈.png"), "写真 🐈.png"],
    // Decoded once: what is encoded twice keeps one of the encodings.
    ["my%2520file.png", "my_20file.png"],
  ])("named %s are told as %s, and answer at their address", async (filename, told) => {
    const picture = await makePicture();
    const answer = await fetch(`${api.origin}/v2/projects/${space.uuid}/files/${filename}`, {
      method: "POST",
      headers: { authorization: `bearer ${await token()}`, "content-type": "image/png" },
      body: new Uint8Array(picture),
    });
    expect(answer.status).toBe(201);
    const file = (await answer.json()) as { id: string; type: "internal" };
    const { data } = await client
      .addAsset()
      .withData(() => ({ file_reference: file }))
      .toPromise();
    expect(data.fileName).toBe(told);
    expect(data.url).toBe(`${env().url}/${space.uuid}/${file.id}/${encodeURIComponent(told)}`);
    const bytes = await fetch(here(data.url));
    expect(bytes.status).toBe(200);
    expect(Buffer.from(await bytes.arrayBuffer()).equals(picture)).toBe(true);
  });

  it("with a name that the SDK sends as it is", async () => {
    const picture = await makePicture();
    const { data } = await client
      .uploadBinaryFile()
      .withData({
        binaryData: picture,
        contentType: "image/png",
        contentLength: picture.length,
        filename: "summer & winter (1) ü.png",
      })
      .toPromise();
    const asset = await client
      .addAsset()
      .withData(() => ({ file_reference: data }))
      .toPromise();
    expect(asset.data.fileName).toBe("summer _ winter (1) ü.png");
    expect(asset.data.codename).toMatch(/^summer___winter__1__u_png/);
  });

  it.each([
    ["image/jpeg", "a.png", /does not match the extension/],
    ["text/html", "a.html", /not taken/],
    ["image/png", "a", /needs an extension/],
  ])("called %s with the name %s are refused", async (contentType, filename, message) => {
    const failure = await failureOf(
      client
        .uploadBinaryFile()
        .withData({ binaryData: await makePicture(), contentType, filename })
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
    expect(failure.validationErrors[0]?.message).toMatch(message);
  });

  it("whose content is another than they say are refused", async () => {
    const failure = await failureOf(
      client
        .uploadBinaryFile()
        .withData({
          binaryData: await makePicture(),
          contentType: "image/jpeg",
          filename: "photo.jpg",
        })
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400 });
    expect(failure.validationErrors[0]?.message).toMatch(/content is image\/png/);
  });

  it("belong to one asset", async () => {
    const file = await upload();
    await client
      .addAsset()
      .withData(() => ({ file_reference: file }))
      .toPromise();
    const failure = await failureOf(
      client
        .addAsset()
        .withData(() => ({ file_reference: file }))
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
    expect(failure.validationErrors[0]?.message).toMatch(/another asset/);
  });
});

describe("assets", () => {
  it("are written with everything and read back the same", async () => {
    const folder = await makeFolder(space);
    const collection = await makeCollection(space, { externalId: "drawer-1" });
    const taxonomy = await makeTaxonomy(space, [
      { name: "Coffee" },
      { name: "Brewing", externalId: "brew" },
    ]);
    const made = await add({
      title: "Coffee Brewing Techniques",
      external_id: "which brewing/fits",
      codename: "brewing_techniques",
      folder: { id: folder.uuid },
      collection: { reference: { external_id: "drawer-1" } },
      descriptions: [
        { language: { codename: "en-US" }, description: "A pot of coffee" },
        { language: { codename: "es-ES" }, description: "Técnicas para hacer café" },
      ],
      elements: [
        {
          element: { codename: taxonomy.codename },
          value: [{ codename: "coffee" }, { external_id: "brew" }],
        },
      ],
    });
    const languages = (await client.listLanguages().toAllPromise()).data.items;
    const idOf = (codename: string) => languages.find((one) => one.codename === codename)?.id;
    expect(made._raw).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      file_name: "picture.png",
      title: "Coffee Brewing Techniques",
      size: expect.any(Number),
      type: "image/png",
      url: expect.stringContaining(`/${space.uuid}/${made.fileReference.id}/picture.png`),
      image_width: 64,
      image_height: 48,
      file_reference: { id: made.fileReference.id, type: "internal" },
      folder: { id: folder.uuid },
      collection: { reference: { id: collection.uuid } },
      descriptions: [
        { language: { id: zero }, description: "A pot of coffee" },
        { language: { id: idOf("es-ES") }, description: "Técnicas para hacer café" },
        { language: { id: idOf("de") }, description: null },
      ],
      elements: expect.arrayContaining([
        {
          element: { id: taxonomy.uuid },
          value: taxonomy.terms.map((term) => ({ id: term.uuid })),
        },
      ]),
      codename: "brewing_techniques",
      external_id: "which brewing/fits",
      last_modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/),
    });
    for (const read of [
      client.viewAsset().byAssetId(made.id),
      client.viewAsset().byAssetCodename("brewing_techniques"),
      client.viewAsset().byAssetExternalId("which brewing/fits"),
    ])
      expect((await read.toPromise()).data._raw).toEqual(made._raw);
  });

  it("say little when little is known, and leave out what is not there", async () => {
    const made = await add();
    expect(made._raw).toMatchObject({ title: null, collection: { reference: null } });
    expect(made._raw).not.toHaveProperty("external_id");
    expect(made._raw).not.toHaveProperty("folder");
    expect(made.descriptions).toHaveLength(3);
    expect(Array.isArray(made.elements)).toBe(true);
    expect(made.codename).toMatch(/^picture_png/);
  });

  it("get a codename of their title, and each its own", async () => {
    const [one, other] = [await add({ title: "Same Name!" }), await add({ title: "Same Name!" })];
    expect(one.codename).toBe("same_name_");
    expect(other.codename).toMatch(/^same_name__[0-9a-f]{7}$/);
  });

  it("are changed by what a PUT says, and keep the rest", async () => {
    const made = await add({
      title: "Before",
      external_id: "kept",
      descriptions: [{ language: { id: zero }, description: "A dog" }],
    });
    const changed = await client
      .upsertAsset()
      .byAssetId(made.id)
      .withData(() => ({
        title: "After",
        descriptions: [{ language: { codename: "de" }, description: "Ein Hund" }],
      }))
      .toPromise();
    expect(changed.debug.response.status).toBe(200);
    expect(changed.data._raw).toMatchObject({
      id: made.id,
      title: "After",
      external_id: "kept",
      codename: made.codename,
      file_reference: made.fileReference,
    });
    expect(changed.data.descriptions.map(({ description }) => description)).toEqual([
      "A dog",
      null,
      "Ein Hund",
    ]);
  });

  it("take back what was read, without a change", async () => {
    const made = await add({ external_id: "round trip", title: "There and back" });
    const { id: _id, ...raw } = made._raw;
    const again = await client
      .upsertAsset()
      .byAssetExternalId("round trip")
      .withData(() => raw as never)
      .toPromise();
    expect(again.data._raw).toEqual(made._raw);
  });

  it("may change their collection, and never lose it", async () => {
    const [one, other] = [await makeCollection(space), await makeCollection(space)];
    const made = await add({ collection: { reference: { id: one.uuid } } });
    const put = (reference: object | null) =>
      client
        .upsertAsset()
        .byAssetId(made.id)
        .withData(() => ({ descriptions: [], collection: { reference } }))
        .toPromise();
    expect((await put({ codename: other.codename })).data.collection).toEqual({
      reference: { id: other.uuid },
    });
    expect((await put({ id: zero })).data.collection).toEqual({ reference: { id: zero } });
    expect(await failureOf(put(null))).toMatchObject({ status: 400, errorCode: 5 });
  });

  it("get another file and keep the old one as a version", async () => {
    const made = await add({ external_id: "two files" });
    const picture = await makePicture(80, 20);
    const file = await upload("other.png", picture);
    const { data } = await client
      .upsertAsset()
      .byAssetExternalId("two files")
      .withData(() => ({ descriptions: [], file_reference: file }))
      .toPromise();
    expect(data._raw).toMatchObject({
      id: made.id,
      file_name: "other.png",
      file_reference: { id: file.id },
      image_width: 80,
      image_height: 20,
    });
    const files = await database().prisma.file.findMany({
      where: { asset: { externalId: "two files", spaceId: space.id } },
    });
    expect(files.map(({ uuid }) => uuid).sort()).toEqual([made.fileReference.id, file.id].sort());
  });

  it("go to the trash when deleted, and free their external id", async () => {
    const made = await add({ external_id: "a/b", codename: "gone_soon" });
    const answer = await client.deleteAsset().byAssetExternalId("a/b").toPromise();
    expect(answer.debug.response.status).toBe(204);
    for (const read of [
      client.viewAsset().byAssetId(made.id),
      client.viewAsset().byAssetExternalId("a/b"),
      client.viewAsset().byAssetCodename("gone_soon"),
    ])
      expect(await failureOf(read.toPromise())).toMatchObject({ status: 404, errorCode: 105 });
    const trashed = await database().prisma.asset.findUniqueOrThrow({ where: { uuid: made.id } });
    expect(trashed.deletedAt).not.toBeNull();
    const next = await add({ external_id: "a/b", codename: "gone_soon" });
    expect(next.id).not.toBe(made.id);
    expect(next.codename).toBe("gone_soon");
  });

  it("that our own screens made are read too", async () => {
    const asset = await makeAsset(space, { name: "hand made.png" });
    await database().prisma.asset.update({ where: { id: asset.id }, data: { codename: null } });
    const { data } = await client.viewAsset().byAssetId(asset.uuid).toPromise();
    expect(data.codename).toBe(`asset_${asset.id}`);
    const same = await client.viewAsset().byAssetCodename(`asset_${asset.id}`).toPromise();
    expect(same.data.id).toBe(asset.uuid);
  });

  it("are uploaded from an address", async () => {
    const source = await add();
    const { data } = await client
      .uploadAssetFromUrl()
      .withData({
        binaryFile: { filename: "copied.png" },
        fileUrl: here(source.url),
        asset: { title: "Copied", external_id: "from an address" },
      })
      .toPromise();
    expect(data._raw).toMatchObject({
      file_name: "copied.png",
      title: "Copied",
      external_id: "from an address",
      size: source.size,
    });
  });
});

describe("an upsert by external id", () => {
  it("makes what is not there, with 201", async () => {
    const file = await upload();
    const answer = await client
      .upsertAsset()
      .byAssetExternalId("brand new/1")
      .withData(() => ({ descriptions: [], title: "New", file_reference: file }))
      .toPromise();
    expect(answer.debug.response.status).toBe(201);
    expect(answer.data).toMatchObject({ externalId: "brand new/1", title: "New" });
  });

  it("needs a file for what is not there", async () => {
    const failure = await failureOf(
      client
        .upsertAsset()
        .byAssetExternalId("nothing here")
        .withData(() => ({ descriptions: [], title: "New" }))
        .toPromise(),
    );
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
  });

  it("of twenty at once makes one asset, and nothing of them is lost", async () => {
    const count = 20;
    const taxonomy = await makeTaxonomy(
      space,
      Array.from({ length: count }, (_, index) => ({ name: `Term ${index}` })),
    );
    const pictures = await Promise.all(Array.from({ length: count }, () => makePicture()));
    const files = await Promise.all(
      pictures.map((picture, index) => upload(`rush-${index}.png`, picture)),
    );
    const answers = await Promise.all(
      files.map((file, index) =>
        client
          .upsertAsset()
          .byAssetExternalId("rush")
          .withData(() => ({
            descriptions: [],
            title: `Title ${index}`,
            file_reference: file,
            elements: [{ element: { id: taxonomy.uuid }, value: [{ codename: `term_${index}` }] }],
          }))
          .toPromise(),
      ),
    );
    expect(answers.filter(({ debug }) => debug.response.status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
    const assets = await database().prisma.asset.findMany({
      where: { spaceId: space.id, externalId: "rush" },
      include: { files: true, currentFile: true },
    });
    expect(assets).toHaveLength(1);
    const [asset] = assets;
    expect(asset?.files.map(({ uuid }) => uuid).sort()).toEqual(files.map(({ id }) => id).sort());
    // Each wrote its part after the other: the last one stands, and the history has every one.
    const entries = await database().prisma.history.findMany({
      where: { assetId: asset?.id ?? 0 },
    });
    const titles = entries.flatMap(({ changes }) =>
      Object.entries(changes as Record<string, { after: unknown }>).flatMap(([name, { after }]) =>
        name.startsWith("text.title") ? [after] : [],
      ),
    );
    expect(titles.toSorted()).toEqual(
      Array.from({ length: count }, (_, index) => `Title ${index}`).toSorted(),
    );
    expect(asset?.version).toBe(count + 1);
  });
});

describe("the list", () => {
  it("is read to its end, each asset once", async () => {
    const many = await makeSpace();
    const own = await kontentClient(api.origin, many);
    for (let made = 0; made < 104; made += 1) await makeAsset(many);
    await makeAsset(many, { trashed: true });
    const { data, responses } = await own.listAssets().toAllPromise();
    expect(responses).toHaveLength(2);
    expect(new Set(data.items.map(({ id }) => id)).size).toBe(104);
    const [first, last] = responses;
    expect(first?.data.pagination.continuationToken).toMatch(/^[\x21-\x7e]+$/);
    expect(last?.rawData.pagination).toEqual({ continuation_token: null, next_page: null });
    const alone = await own
      .viewAsset()
      .byAssetId(data.items[7]?.id ?? "")
      .toPromise();
    expect(alone.data._raw).toEqual(data.items[7]?._raw);
  });

  it("refuses a token that it never gave", async () => {
    const failure = await failureOf(client.listAssets().xContinuationToken("nonsense").toPromise());
    expect(failure).toMatchObject({ status: 400, errorCode: 5 });
  });
});

describe("renditions", () => {
  it("are kept, listed, read and changed, and drawn from their numbers", async () => {
    const picture = await makePicture(200, 100);
    const file = await upload("cut me.png", picture);
    const { data: asset } = await client
      .addAsset()
      .withData(() => ({ file_reference: file, external_id: "cut/me" }))
      .toPromise();
    const transformation = {
      mode: "rect",
      fit: "clip",
      custom_width: 60,
      custom_height: 30,
      x: 10,
      y: 20,
      width: 120,
      height: 60,
    } as const;
    const { data: made } = await client
      .addAssetRendition()
      .byAssetExternalId("cut/me")
      .withData({ external_id: "hero/wide", transformation })
      .toPromise();
    expect(made._raw).toEqual({
      rendition_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      asset_id: asset.id,
      external_id: "hero/wide",
      transformation,
      last_modified: expect.stringMatching(/\.\d{7}Z$/),
    });
    const { data: list } = await client.listAssetRenditions().byAssetId(asset.id).toAllPromise();
    expect(list.items.map(({ _raw }) => _raw)).toEqual([made._raw]);
    const read = await client
      .viewAssetRendition()
      .byAssetCodename(asset.codename)
      .byRenditionExternalId("hero/wide")
      .toPromise();
    expect(read.data._raw).toEqual(made._raw);
    const { custom_width: _w, custom_height: _h, ...bare } = transformation;
    const { data: changed } = await client
      .modifyAssetRendition()
      .byAssetId(asset.id)
      .byRenditionId(made.renditionId)
      .withData({ transformation: { ...bare, x: 0 } })
      .toPromise();
    expect(changed._raw.transformation).toEqual({ ...bare, x: 0 });
    const { x, y, width, height } = transformation;
    const drawn = await fetch(`${here(asset.url)}?rect=${x},${y},${width},${height}&w=60&fm=png`);
    expect(drawn.status).toBe(200);
    const sharp = (await import("sharp")).default;
    const facts = await sharp(Buffer.from(await drawn.arrayBuffer())).metadata();
    expect([facts.width, facts.height]).toEqual([60, 30]);
  });

  it("refuse a cut outside the picture, and a locked asset", async () => {
    const made = await add();
    const cut = (width: number) =>
      client
        .addAssetRendition()
        .byAssetId(made.id)
        .withData({
          transformation: { mode: "rect", fit: "clip", x: 0, y: 0, width, height: 10 },
        })
        .toPromise();
    expect(await failureOf(cut(65))).toMatchObject({ status: 400, errorCode: 5 });
    const actor = systemActor(space);
    const { id } = await database().prisma.asset.findUniqueOrThrow({ where: { uuid: made.id } });
    await lockAssets(actor, { assetIds: [id], reason: "approved" });
    expect(await failureOf(cut(10))).toMatchObject({ status: 403 });
    expect((await getAsset(actor, { assetId: id })).version).toBe(2);
  });
});

const pictures = sampleFiles().filter(
  (file) => /\.(jpe?g|png|webp|gif)$/i.test(file) && !/broken/.test(file),
);
const types: Record<string, string> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".gif": "image/gif",
};

describe.skipIf(pictures.length === 0)("real pictures", () => {
  it.each(pictures.slice(0, 12).map((file) => [path.basename(file), file]))(
    "%s goes in and comes out byte by byte",
    async (filename, file) => {
      const binaryData = await readFile(file);
      const contentType = types[path.extname(file).toLowerCase()] ?? "";
      const uploaded = await client
        .uploadBinaryFile()
        .withData({ binaryData, contentType, contentLength: binaryData.length, filename })
        .toPromise();
      const { data } = await client
        .addAsset()
        .withData(() => ({ file_reference: uploaded.data }))
        .toPromise();
      expect(data.type).toBe(contentType);
      expect(data.size).toBe(binaryData.length);
      const bytes = Buffer.from(await (await fetch(here(data.url))).arrayBuffer());
      const hash = (one: Buffer) => createHash("sha256").update(one).digest("hex");
      expect(hash(bytes)).toBe(hash(binaryData));
    },
  );
});

async function token(): Promise<string> {
  const { makeToken } = await import("#tests/make-token.ts");
  return (await makeToken(space)).token;
}
