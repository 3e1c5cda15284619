import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { WebflowClient } from "webflow-api";
import type { Space } from "#lib/library.ts";
import { objectId } from "#lib/object-id.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { listHistory } from "#server/domain/history/list-history.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { sendForm } from "#tests/clients/send-form.ts";
import { webflowClient } from "#tests/clients/webflow-client.ts";
import { makeAsset, makeFolder, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { sampleFiles } from "#tests/sample-files.ts";

// The client that Webflow publishes, against the API on a port.

openTestLibrary();
const api = listenApi({ isPublic: true });

let space: Space;
let siteId: string;
let client: WebflowClient;
beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  siteId = objectId("space", space.id);
  client = webflowClient(api.origin, (await makeToken(space)).token);
});

const asArrayBuffer = (bytes: Buffer) => new Uint8Array(bytes).buffer;
const idOf = (asset: { id?: string | undefined }) => asset.id ?? "";

describe("uploads", () => {
  it("are there as soon as the form went through, with every byte", async () => {
    const picture = await makePicture(900, 600);
    const folder = await makeFolder(space);
    const made = await client.assets.utilities.createAndUpload(siteId, {
      fileName: "héro.png",
      file: asArrayBuffer(picture),
      parentFolder: objectId("folder", folder.id),
    });
    expect(made).toMatchObject({
      contentType: "image/png",
      originalFileName: "héro.png",
      parentFolder: objectId("folder", folder.id),
    });
    const asset = await client.assets.get(idOf(made));
    expect(asset).toMatchObject({
      id: made.id,
      siteId,
      contentType: "image/png",
      size: picture.length,
      originalFileName: "héro.png",
      displayName: "héro.png",
    });
    expect(asset.createdOn).toBeInstanceOf(Date);
    const bytes = await fetch(asset.hostedUrl ?? "").then((answer) => answer.arrayBuffer());
    expect(Buffer.from(bytes).equals(picture)).toBe(true);
    expect(asset.variants.map((variant) => variant.width)).toEqual([500, 800]);
    for (const variant of asset.variants) {
      const answer = await fetch(variant.hostedUrl);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/webp");
      await answer.arrayBuffer();
    }
  });

  it("answer the form with 201 and XML, and refuse other bytes than announced", async () => {
    const picture = await makePicture();
    const fileHash = createHash("md5").update(picture).digest("hex");
    const answer = await fetch(`${api.origin}/v2/sites/${siteId}/assets`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${(await makeToken(space)).token}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ fileName: "form.png", fileHash }),
    });
    const { uploadUrl, uploadDetails, id } = (await answer.json()) as {
      uploadUrl: string;
      uploadDetails: Record<string, string>;
      id: string;
    };
    const other = await sendForm(uploadUrl, uploadDetails, await makePicture(), "form.png");
    expect(other.status).toBe(400);
    expect(await other.text()).toContain("<Code>BadDigest</Code>");
    await expect(client.assets.get(id)).rejects.toMatchObject({ statusCode: 404 });
    const right = await sendForm(uploadUrl, uploadDetails, picture, "form.png");
    expect(right.status).toBe(201);
    expect(await right.text()).toMatch(/<PostResponse>.*<Key>f\//);
    expect(await client.assets.get(id)).toMatchObject({ id });
  });
});

describe("assets", () => {
  it("are listed over more than two pages, and in a folder with all inside it", async () => {
    const own = await makeSpace();
    const mine = webflowClient(api.origin, (await makeToken(own)).token);
    const site = objectId("space", own.id);
    const outer = await makeFolder(own);
    const inner = await makeFolder(own, { parent: outer });
    const made: string[] = [];
    for (const folder of [null, outer, inner, null, null])
      made.push(objectId("asset", (await makeAsset(own, { folder })).id));
    const seen: string[] = [];
    for (const offset of [0, 2, 4]) {
      const page = await mine.assets.list(site, { offset, limit: 2 });
      expect(page.pagination).toEqual({ limit: 2, offset, total: 5 });
      seen.push(...(page.assets ?? []).map(idOf));
    }
    expect(seen).toEqual(made);
    const inside = await mine.assets.list(site, { limit: 10 }, {
      queryParams: { folderId: objectId("folder", outer.id) },
    } as never);
    expect(inside.pagination?.total).toBe(2);
    expect(inside.assets?.map(idOf)).toEqual(made.slice(1, 3));
  });

  it("are renamed and described in a locale, and people see it with the token's name", async () => {
    const asset = await makeAsset(space, { name: "before.png" });
    const id = objectId("asset", asset.id);
    const facts = await client.sites.get(siteId);
    const german = facts.locales?.secondary?.find((locale) => locale.tag === "de");
    expect(german?.id).toMatch(/^[0-9a-f]{24}$/);
    const named = await client.assets.update(id, {
      displayName: "After",
      altText: "Alt",
    } as never);
    expect(named).toMatchObject({ displayName: "After.png", altText: "Alt" });
    const described = await client.assets.update(id, {
      localeId: german?.id,
      altText: "Alternative",
    } as never);
    expect(described).toMatchObject({ altText: "Alternative" });
    expect(await client.assets.get(id)).toMatchObject({ altText: "Alt" });
    const actor = systemActor(space);
    expect((await getAsset(actor, { assetId: asset.id })).texts).toMatchObject([
      { field: "alt", language: "de", value: "Alternative" },
      { field: "alt", language: "en", value: "Alt" },
    ]);
    const { entries } = await listHistory(actor, { assetId: asset.id, limit: 1 });
    expect(entries).toMatchObject([{ actorKind: "token", actorName: "Site" }]);
  });

  it("are gone when deleted, and wait in the trash", async () => {
    const { id } = await makeAsset(space);
    await client.assets.delete(objectId("asset", id));
    await expect(client.assets.get(objectId("asset", id))).rejects.toMatchObject({
      statusCode: 404,
    });
    expect((await getAsset(systemActor(space), { assetId: id })).deletedAt).not.toBeNull();
  });
});

describe("folders", () => {
  it("are made, listed and read with the assets in them", async () => {
    const parent = await client.assets.createFolder(siteId, { displayName: "Campaign" });
    const made = await client.assets.createFolder(siteId, {
      displayName: "Heroes",
      parentFolder: parent.id as string,
    });
    expect(made).toMatchObject({ displayName: "Heroes", parentFolder: parent.id, siteId });
    const folderId = Number.parseInt((made.id ?? "").slice(10), 16);
    const asset = await makeAsset(space, { folder: { id: folderId } });
    const read = await client.assets.getFolder(made.id ?? "");
    expect(read).toMatchObject({ id: made.id, assets: [objectId("asset", asset.id)] });
    expect(read.createdOn).toBeInstanceOf(Date);
    const { assetFolders, pagination } = await client.assets.listFolders(siteId);
    expect(assetFolders?.map(idOf)).toEqual(expect.arrayContaining([parent.id, made.id]));
    expect(pagination?.total).toBe(assetFolders?.length);
  });
});

describe("errors", () => {
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => null,
      (error: { statusCode: number; body: unknown }) => error,
    );

  it("have the vendor's class for each status, and its form", async () => {
    const { id } = await makeAsset(space);
    const asset = objectId("asset", id);
    const unknown = await failure(webflowClient(api.origin, "vit_no").assets.get(asset));
    expect(unknown).toMatchObject({ statusCode: 401, body: { code: "not_authorized" } });
    const reader = webflowClient(
      api.origin,
      (await makeToken(space, { scopes: ["assets:read"] })).token,
    );
    const forbidden = await failure(reader.assets.delete(asset));
    expect(forbidden).toMatchObject({ statusCode: 403, body: { code: "missing_scopes" } });
    const missing = await failure(client.assets.get("65f5a5b5c5d5e5f5a5b5c5d5"));
    expect(missing?.constructor.name).toBe("NotFoundError");
    expect(missing).toMatchObject({
      body: { code: "resource_not_found", message: "There is no such asset.", details: [] },
    });
    const bad = await failure(client.assets.create(siteId, { fileName: "a.png", fileHash: "no" }));
    expect(bad?.constructor.name).toBe("BadRequestError");
    expect(bad).toMatchObject({
      body: { code: "validation_error", details: [{ param: "fileHash" }] },
    });
    await client.assets.createFolder(siteId, { displayName: "Twice" });
    const taken = await failure(client.assets.createFolder(siteId, { displayName: "Twice" }));
    expect(taken).toMatchObject({ statusCode: 409, body: { code: "conflict" } });
    await lockAssets(systemActor(space), { assetIds: [id], reason: "approved" });
    const locked = await failure(client.assets.update(asset, { displayName: "No" }));
    expect(locked).toMatchObject({ statusCode: 409 });
  });

  it("say how many requests are left, and the client waits for its turn", async () => {
    const busy = await makeSpace();
    await editSpaceSettings(systemActor(busy), { apiRequestsPerSecond: 2 });
    const { token } = await makeToken(busy);
    const url = `${api.origin}/v2/sites/${objectId("space", busy.id)}/assets`;
    const ask = () => fetch(url, { headers: { authorization: `Bearer ${token}` } });
    // So many that a slow machine too asks more than twice within a second.
    const answers = await Promise.all(Array.from({ length: 30 }, ask));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    for (const answer of answers) {
      expect(answer.headers.get("x-ratelimit-limit")).toBe("2");
      expect(answer.headers.get("x-ratelimit-remaining")).toMatch(/^[01]$/);
    }
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get("retry-after")).toBe("1");
    expect(await refused?.json()).toMatchObject({ code: "too_many_requests" });
    const patient = webflowClient(api.origin, token);
    expect((await patient.assets.list(objectId("space", busy.id))).pagination?.total).toBe(0);
  });
});

describe.skipIf(sampleFiles().length === 0)("real pictures", () => {
  const photos = sampleFiles().filter((file) => /\/photos\/.*\.(jpe?g|png|webp)$/i.test(file));
  it.each(photos.slice(0, 3).map((file) => [path.basename(file), file]))(
    "%s comes back byte by byte",
    async (name, file) => {
      const bytes = await readFile(file);
      const made = await client.assets.utilities.createAndUpload(siteId, {
        fileName: name,
        file: asArrayBuffer(bytes),
      });
      const { hostedUrl = "" } = await client.assets.get(idOf(made));
      const answer = await fetch(hostedUrl);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    },
  );
});
