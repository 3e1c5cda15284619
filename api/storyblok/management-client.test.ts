import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { listHistory } from "#server/domain/history/list-history.ts";
import { managementClient } from "#tests/clients/storyblok-clients.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { sampleFiles } from "#tests/sample-files.ts";

// The client that Storyblok publishes, against the API on a port.

openTestLibrary();
const api = listenApi({ isPublic: true });

let space: Space;
let client: ReturnType<typeof managementClient>;
beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de", "pt-BR"] });
  client = managementClient(api.origin, (await makeToken(space)).token, space);
});

const idOf = (asset: { id?: unknown }) => Number(asset.id);

describe("assets", () => {
  it("are created: signed, sent, finished, and described", async () => {
    const [folder, tag] = [await makeFolder(space), await makeTag(space)];
    const picture = await makePicture(120, 80);
    const asset = await client.assets.create({
      body: {
        short_filename: "héro image.png",
        asset_folder_id: folder.id,
        is_private: false,
        size: "120x80",
        validate_upload: true,
        ext_id: "e1",
        alt: "Alt",
        internal_tag_ids: [tag.id],
        meta_data: { alt: "Alt", alt__i18n__de: "Alt DE", title__i18n__pt_br: "Título" },
      },
      file: new Blob([new Uint8Array(picture)]),
    });
    expect(asset).toMatchObject({
      short_filename: "héro image.png",
      asset_folder_id: folder.id,
      ext_id: "e1",
      alt: "Alt",
      content_type: "image/png",
      content_length: picture.length,
      meta_data: { alt: "Alt", alt__i18n__de: "Alt DE", "title__i18n__pt-BR": "Título" },
      internal_tag_ids: [String(tag.id)],
      internal_tags_list: [{ id: tag.id, name: tag.name }],
      is_private: false,
      locked: false,
    });
    expect(asset.filename).toMatch(
      new RegExp(`^${api.origin}/f/${space.id}/120x80/[a-z0-9]{12}/h%C3%A9ro%20image\\.png$`),
    );
    const bytes = await fetch(String(asset.filename)).then((answer) => answer.arrayBuffer());
    expect(Buffer.from(bytes).equals(picture)).toBe(true);
  });

  it("are listed over more than two pages, with the whole number in the headers", async () => {
    const crowd = await makeSpace();
    const { token } = await makeToken(crowd);
    const names = Array.from({ length: 7 }, (_, index) => `page ${index}.png`);
    for (const name of names) await makeAsset(crowd, { name });
    const own = managementClient(api.origin, token, crowd);
    const seen: string[] = [];
    for (const page of [1, 2, 3, 4]) {
      const { data, response } = await own.assets.list({
        query: { page, per_page: 2, sort_by: "short_filename:asc" },
        throwOnError: true,
      });
      expect(response.headers.get("total")).toBe("7");
      expect(response.headers.get("per-page")).toBe("2");
      seen.push(...data.assets.map((asset) => String(asset.short_filename)));
    }
    expect(seen).toEqual(names);
    const { data } = await own.assets.list({ query: { page: 5, per_page: 2 }, throwOnError: true });
    expect(data.assets).toEqual([]);
  });

  it("are updated in every property, and read by people as they are here", async () => {
    const asset = await makeAsset(space, { width: 400, height: 300 });
    const [folder, tag] = [await makeFolder(space), await makeTag(space)];
    await client.assets.update(asset.id, {
      body: {
        asset: {
          alt: "A dog",
          title: "Dog",
          copyright: "CC",
          source: "Agency",
          focus: "10x10:11x11",
          ext_id: "dog-1",
          is_private: true,
          asset_folder_id: folder.id,
          publish_at: "2024-01-01T00:00:00.000Z",
          expire_at: "2034-05-15T11:08:00.000Z",
          internal_tag_ids: [tag.id],
          meta_data: { alt__i18n__DE: "Ein Hund" },
        },
      },
    });
    const { data } = await client.assets.get(asset.id, { throwOnError: true });
    expect(data).toMatchObject({
      alt: "A dog",
      title: "Dog",
      copyright: "CC",
      source: "Agency",
      focus: "10x10:11x11",
      ext_id: "dog-1",
      is_private: true,
      asset_folder_id: folder.id,
      publish_at: "2024-01-01T00:00:00.000Z",
      expire_at: "2034-05-15T11:08:00.000Z",
      internal_tag_ids: [String(tag.id)],
      meta_data: { alt: "A dog", alt__i18n__de: "Ein Hund" },
    });
    const actor = systemActor(space);
    expect(await getAsset(actor, { assetId: asset.id })).toMatchObject({
      alt: "A dog",
      folderId: folder.id,
      isPrivate: true,
      externalId: "dog-1",
      expireAt: Date.UTC(2034, 4, 15, 11, 8),
      version: asset.version + 1,
    });
    const { entries } = await listHistory(actor, { assetId: asset.id, limit: 1 });
    expect(entries).toMatchObject([
      { action: "asset.edited", actorKind: "token", actorName: "Site" },
    ]);
  });

  it("are deleted, restored, moved and deleted in bulk", async () => {
    const assets = [await makeAsset(space), await makeAsset(space), await makeAsset(space)];
    const ids = assets.map(({ id }) => id);
    const [first = 0] = ids;
    const folder = await makeFolder(space);
    const deleted = await client.assets.delete(first, { throwOnError: true });
    expect(deleted.data.deleted_at).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    expect((await client.assets.get(first, { throwOnError: true })).data.deleted_at).not.toBeNull();
    await client.assets.bulkRestore({ body: { ids: [first] }, throwOnError: true });
    expect((await client.assets.get(first, { throwOnError: true })).data.deleted_at).toBeNull();
    await client.assets.bulkMove({
      body: { ids, asset: { asset_folder_id: folder.id } },
      throwOnError: true,
    });
    const { data } = await client.assets.list({
      query: { in_folder: folder.id },
      throwOnError: true,
    });
    expect(data.assets.map(idOf).sort()).toEqual([...ids].sort());
    const gone = await client.assets.deleteMany({ body: { ids }, throwOnError: true });
    expect(gone.data).toEqual({
      message: `Asset(s) ${ids.join(", ")} deleted successfully`,
    });
  });

  it("are converted into the folder that is named", async () => {
    const [asset, folder] = [await makeAsset(space), await makeFolder(space)];
    const { data } = await client.assets.convertToShared(asset.id, {
      query: { target_asset_folder_id: folder.id },
      throwOnError: true,
    });
    expect(data).toMatchObject({ id: asset.id, asset_folder_id: folder.id, space_id: null });
  });

  it("are signed with texts in the address, and finished when the form has come", async () => {
    const { data } = await client.assets.signResponseObject({
      query: {
        filename: "signed.png",
        meta_data: { alt: "Signed", alt__i18n__de: "Signiert" },
        internal_tag_ids: [(await makeTag(space)).id, (await makeTag(space)).id],
      },
      throwOnError: true,
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(data.fields)) form.append(name, value);
    form.append("file", new Blob([new Uint8Array(await makePicture())]), "signed.png");
    expect((await fetch(data.post_url, { method: "POST", body: form })).status).toBe(204);
    const finished = await client.assets.finalize(data.id, { throwOnError: true });
    expect(finished.data).toMatchObject({ id: data.id, alt: "Signed", is_private: false });
    const shown = await client.assets.get(data.id, { throwOnError: true });
    expect(shown.data.internal_tag_ids).toHaveLength(2);
    expect(shown.data.meta_data).toMatchObject({ alt__i18n__de: "Signiert" });
  });

  it("with a new file leave a second asset, as this client's update does it", async () => {
    const asset = await makeAsset(space);
    await client.assets.update(asset.id, {
      body: { short_filename: "again.png", asset: { alt: "Once more" } },
      file: new Blob([new Uint8Array(await makePicture())]),
    });
    expect((await client.assets.get(asset.id, { throwOnError: true })).data.alt).toBe("Once more");
  });
});

describe("errors", () => {
  const status = async (call: Promise<{ error?: unknown; response: Response }>) => {
    const { error, response } = await call;
    return { status: response.status, error };
  };

  it("have the vendor's statuses and forms", async () => {
    const stranger = managementClient(api.origin, "vit_wrong", space);
    expect((await status(stranger.assets.list())).status).toBe(401);
    const { token } = await makeToken(space, { role: "viewer" });
    const viewer = managementClient(api.origin, token, space);
    const asset = await makeAsset(space);
    expect((await status(viewer.assets.delete(asset.id))).status).toBe(403);
    expect((await status(client.assets.get(2_000_000_000))).status).toBe(404);
    await lockAssets(systemActor(space), { assetIds: [asset.id], reason: "approved" });
    expect((await status(client.assets.delete(asset.id))).status).toBe(423);
    await expect(
      client.assets.update(asset.id, { body: { asset: { alt: "No" } } }),
    ).rejects.toMatchObject({ response: { status: 423 } });
    const other = await makeAsset(space, { externalId: "mine" });
    await expect(
      client.assets.update((await makeAsset(space)).id, {
        body: { asset: { ext_id: other.externalId } },
      }),
    ).rejects.toMatchObject({ response: { status: 422 } });
  });

  it("name what is wrong, so that no text is lost without a word", async () => {
    const { token } = await makeToken(space);
    const { id } = await makeAsset(space);
    const answer = await fetch(`${api.origin}/v1/spaces/${space.id}/assets/${id}`, {
      method: "PUT",
      headers: { authorization: token, "content-type": "application/json" },
      body: JSON.stringify({ meta_data: { photographer: "Ada" } }),
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ photographer: ["There is no field “photographer”."] });
  });
});

describe("asset folders", () => {
  it("are made, read, changed and deleted", async () => {
    const made = await client.assetFolders.create({
      body: { asset_folder: { name: "Spring" } },
      throwOnError: true,
    });
    const folder = made.data.asset_folder;
    expect(made.response.status).toBe(201);
    expect(folder).toMatchObject({ name: "Spring", parent_id: null, parent_uuid: null });
    const inner = await client.assetFolders.create({
      body: { asset_folder: { name: "Hero", parent_id: Number(folder?.id) } },
      throwOnError: true,
    });
    expect(inner.data.asset_folder).toMatchObject({
      parent_id: folder?.id,
      parent_uuid: folder?.uuid,
    });
    const innerId = Number(inner.data.asset_folder?.id);
    await client.assetFolders.update(innerId, {
      body: { asset_folder: { name: "Heroes", parent_id: null } },
      throwOnError: true,
    });
    const { data } = await client.assetFolders.list({
      query: { by_ids: String(innerId) },
      throwOnError: true,
    });
    expect(data.asset_folders).toMatchObject([{ id: innerId, name: "Heroes", parent_id: null }]);
    await client.assetFolders.delete(innerId, { throwOnError: true });
    const gone = await client.assetFolders.list({ throwOnError: true });
    expect(gone.data.asset_folders?.map((one) => one.id)).not.toContain(innerId);
  });

  it("leave their assets behind, or take them along to the trash", async () => {
    const outer = await makeFolder(space);
    const [kept, inner] = [
      await makeFolder(space, { parent: outer }),
      await makeFolder(space, { parent: outer }),
    ];
    const [orphan, trashed] = [
      await makeAsset(space, { folder: kept }),
      await makeAsset(space, { folder: inner }),
    ];
    await client.assetFolders.delete(kept.id, { throwOnError: true });
    const left = await client.assets.get(orphan.id, { throwOnError: true });
    expect(left.data).toMatchObject({ asset_folder_id: null, deleted_at: null });
    await client.assetFolders.delete(outer.id, { query: { recursive: true }, throwOnError: true });
    const gone = await client.assets.get(trashed.id, { throwOnError: true });
    expect(gone.data.deleted_at).not.toBeNull();
  });
});

describe("internal tags", () => {
  it("are made, counted, renamed, found and deleted, page by page", async () => {
    const own = await makeSpace();
    const tags = managementClient(api.origin, (await makeToken(own)).token, own).internalTags;
    const ids: number[] = [];
    for (const name of ["alpha", "beta", "gamma"]) {
      const { data } = await tags.create({
        body: { internal_tag: { name, object_type: "asset" } },
        throwOnError: true,
      });
      ids.push(Number(data.internal_tag?.id));
    }
    await makeAsset(own, { tags: [{ id: ids[0] ?? 0 }] });
    const counted = await tags.list({
      query: { with_assets_count: true, by_object_type: "asset" },
      throwOnError: true,
    });
    expect(counted.data.internal_tags).toMatchObject([
      { name: "alpha", object_type: "asset", assets_count: 1 },
      { name: "beta", assets_count: 0 },
      { name: "gamma" },
    ]);
    const second = await tags.list({ query: { page: 2, per_page: 2 }, throwOnError: true });
    expect(second.response.headers.get("total")).toBe("3");
    expect(second.data.internal_tags?.map((tag) => tag.name)).toEqual(["gamma"]);
    const renamed = await tags.update(ids[1] ?? 0, {
      body: { internal_tag: { name: "delta" } },
      throwOnError: true,
    });
    expect(renamed.data.internal_tag).toMatchObject({ name: "delta" });
    await tags.delete(ids[2] ?? 0, { throwOnError: true });
    const found = await tags.list({ query: { search: "del" }, throwOnError: true });
    expect(found.data.internal_tags).toHaveLength(1);
  });
});

describe("the shared library", () => {
  it("is empty, and no reason to stop", async () => {
    expect((await client.sharedAssets.list({ throwOnError: true })).data).toMatchObject({
      assets: [],
    });
    const folders = await client.sharedAssetFolders.list({ throwOnError: true });
    expect(folders.data.shared_asset_folders).toEqual([]);
    const tags = await client.sharedInternalTags.list({
      query: { asset_folder_id: 1 },
      throwOnError: true,
    });
    expect(tags.data.internal_tags).toEqual([]);
  });
});

it("the space says what its fields and languages are", async () => {
  const { data } = await client.spaces.get({ throwOnError: true });
  expect(data.space).toMatchObject({
    id: space.id,
    name: space.name,
    languages: [{ code: "de", name: "German" }, { code: "pt-BR" }],
    asset_custom_meta_data_schema: [],
    translatable_asset_fields: ["alt", "title", "copyright", "source"],
  });
});

describe.skipIf(sampleFiles().length === 0)("real pictures", () => {
  const photos = sampleFiles().filter((file) => /\/photos\/.*\.(jpe?g|png|webp)$/i.test(file));
  it.each(photos.slice(0, 6).map((file) => [path.basename(file), file]))(
    "%s comes back byte by byte",
    async (name, file) => {
      const bytes = await readFile(file);
      const asset = await client.assets.create({
        body: { short_filename: name },
        file: new Blob([bytes]),
      });
      const answer = await fetch(String(asset.filename));
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    },
  );
});
