import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import { objectId } from "#lib/object-id.ts";
import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { moveAssets } from "#server/domain/assets/move-assets.ts";
import { renameAsset } from "#server/domain/assets/rename-asset.ts";
import { replaceAssetFile } from "#server/domain/assets/replace-asset-file.ts";
import { tagAssets } from "#server/domain/assets/tag-assets.ts";
import { storage } from "#server/storage/current-storage.ts";
import { kontentClient } from "./clients/kontent-client.ts";
import { managementClient } from "./clients/storyblok-clients.ts";
import { webflowClient } from "./clients/webflow-client.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "./factories.ts";
import { listenApi } from "./listen-api.ts";
import { makePicture } from "./make-picture.ts";
import { makeToken } from "./make-token.ts";
import { openTestLibrary } from "./open-test-library.ts";

// One asset, changed by what the screens call, read by each vendor's own client: whatever two of
// them tell, they tell alike.

openTestLibrary();
const api = listenApi({ isPublic: true });

/** What vendors tell of an asset, in our words: the fields that they share. */
type Told = {
  name: string;
  bytes: Buffer;
  size: number;
  type: string;
  width: number | null;
  height: number | null;
  title: string;
  altEn: string;
  altDe: string;
  folder: string | null;
  externalId: string | null;
  updatedAt: number;
};

let space: Awaited<ReturnType<typeof makeSpace>>;
let token = "";
let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  ({ token } = await makeToken(space));
  folder = await makeFolder(space);
});

async function bytesAt(url: string): Promise<Buffer> {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

async function byStoryblok({ id }: Asset): Promise<Told> {
  const client = managementClient(api.origin, token, space);
  const { data } = await client.assets.get(id, { throwOnError: true });
  // The client's own type leaves out some of what the vendor answers.
  const facts = data as unknown as {
    filename: string;
    short_filename: string;
    content_length: number;
    content_type: string;
    title: string;
    asset_folder_id: number | null;
    ext_id: string | null;
    updated_at: string;
    meta_data: Record<string, string>;
  };
  // The vendor tells the pixels in the address.
  const [, width, height] = /\/(\d+)x(\d+)\//.exec(facts.filename) ?? [];
  return {
    name: facts.short_filename,
    bytes: await bytesAt(facts.filename),
    size: facts.content_length,
    type: facts.content_type,
    width: Number(width),
    height: Number(height),
    title: facts.title,
    altEn: facts.meta_data.alt ?? "",
    altDe: facts.meta_data.alt__i18n__de ?? "",
    folder: facts.asset_folder_id === folder.id ? folder.uuid : null,
    externalId: facts.ext_id,
    updatedAt: Date.parse(facts.updated_at),
  };
}

async function byKontent({ uuid }: Asset): Promise<Told> {
  const client = await kontentClient(api.origin, space, { apiKey: token });
  const { data } = await client.viewAsset().byAssetId(uuid).toPromise();
  const [en, de] = data.descriptions;
  return {
    name: data.fileName,
    bytes: await bytesAt(data.url),
    size: data.size,
    type: data.type,
    width: data.imageWidth,
    height: data.imageHeight,
    title: data.title ?? "",
    altEn: en?.description ?? "",
    altDe: de?.description ?? "",
    folder: data.folder?.id ?? null,
    externalId: data.externalId ?? null,
    updatedAt: data.lastModified.getTime(),
  };
}

/** Webflow tells neither pixels nor a title nor an id of others, and alt texts in one language. */
async function byWebflow({ id, spaceId }: Asset): Promise<Partial<Told>> {
  const client = webflowClient(api.origin, token);
  const facts = await client.assets.get(objectId("asset", id));
  const list = await client.assets.list(objectId("space", spaceId));
  const listed: { id?: string; folderId?: string | null } | undefined = list.assets?.find(
    (asset) => asset.id === facts.id,
  );
  return {
    name: facts.displayName ?? "",
    bytes: await bytesAt(facts.hostedUrl ?? ""),
    size: facts.size ?? 0,
    type: facts.contentType ?? "",
    altEn: facts.altText ?? "",
    folder: listed?.folderId === objectId("folder", folder.id) ? folder.uuid : null,
    updatedAt: facts.lastUpdated?.getTime() ?? 0,
  };
}

const readers: readonly [vendor: string, read: (asset: Asset) => Promise<Partial<Told>>][] = [
  ["Storyblok", byStoryblok],
  ["Kontent.ai", byKontent],
  ["Webflow", byWebflow],
];

/** What is told of the same things as `like` tells. */
function alike(told: Partial<Told> | undefined, like: Partial<Told>): Partial<Told> {
  return Object.fromEntries(Object.entries(told ?? {}).filter(([key]) => key in like));
}

/** The changes of one asset, one after the other, each with what it must show. */
const changes: readonly [
  what: string,
  change: (asset: Asset) => Promise<unknown>,
  shows: Partial<Told>,
][] = [
  ["as it was uploaded", async () => {}, { title: "", altEn: "", altDe: "", folder: null }],
  [
    "renamed",
    ({ id }) => renameAsset(systemActor(space), { assetId: id, name: "Grüner Tee (2).png" }),
    { name: "Grüner Tee (2).png" },
  ],
  [
    "described in both languages",
    ({ id }) =>
      editAssetTexts(systemActor(space), {
        assetId: id,
        texts: [
          { field: "title", language: "en", value: "Tea" },
          { field: "alt", language: "en", value: "A pot of tea" },
          { field: "alt", language: "de", value: "Eine Kanne Tee" },
        ],
      }),
    { title: "Tea", altEn: "A pot of tea", altDe: "Eine Kanne Tee" },
  ],
  [
    "with a text taken away",
    ({ id }) =>
      editAssetTexts(systemActor(space), {
        assetId: id,
        texts: [{ field: "alt", language: "de", value: null }],
      }),
    { altEn: "A pot of tea", altDe: "" },
  ],
  [
    "moved into a folder",
    ({ id }) => moveAssets(systemActor(space), { assetIds: [id], folderId: folder.id }),
    {},
  ],
  [
    "tagged, which one of them cannot tell",
    async ({ id }) => {
      const tag = await makeTag(space);
      await tagAssets(systemActor(space), { assetIds: [id], add: [tag.id], remove: [] });
    },
    {},
  ],
  [
    "with another system's id",
    ({ id }) => editAsset(systemActor(space), { assetId: id, externalId: "tea/1" }),
    { externalId: "tea/1" },
  ],
  [
    "with another file",
    async ({ id }) => {
      const temporaryPath = path.join(storage().temporaryFolder, randomUUID());
      await writeFile(temporaryPath, await makePicture(90, 30));
      await replaceAssetFile(systemActor(space), { assetId: id, temporaryPath, name: "new.png" });
    },
    { width: 90, height: 30, name: "Grüner Tee (2).png" },
  ],
];

describe("an asset", () => {
  let asset: Asset;
  beforeAll(async () => {
    asset = await makeAsset(space, { name: "tea.png" });
  });

  it.each(changes)("%s is told alike by every client", async (_what, change, shows) => {
    await change(asset);
    const now = await getAsset(systemActor(space), { assetId: asset.id });
    const told = await Promise.all(readers.map(async ([, read]) => read(now)));
    const [first, ...others] = told;
    for (const [index, other] of others.entries()) {
      const by = readers[index + 1]?.[0];
      expect({ by, ...other }).toEqual({ by, ...alike(first, other) });
    }
    expect(first).toMatchObject(shows);
    expect(first).toMatchObject({
      size: now.size,
      type: now.mime,
      width: now.width,
      height: now.height,
      updatedAt: now.updatedAt,
      folder: now.folderId === null ? null : folder.uuid,
    });
    expect(first?.bytes?.length).toBe(now.size);
  });
});
