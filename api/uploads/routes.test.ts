import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import type { Space } from "#lib/library.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

openTestLibrary();

let server: Server;
let origin = "";
let space: Space;
let cookie = "";

beforeAll(async () => {
  space = await makeSpace();
  cookie = await cookieOf("editor");
  const serve = getRequestListener(createApi().fetch, { overrideGlobalObjects: false });
  server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function cookieOf(role: "editor" | "viewer"): Promise<string> {
  const { account } = await makeMember(space, role);
  return (await makeSession(account)).headers.get("cookie") ?? "";
}

function tus(method: string, path: string, headers: Record<string, string> = {}, body?: Buffer) {
  return fetch(`${origin}${path}`, {
    method,
    headers: { "tus-resumable": "1.0.0", cookie, ...headers },
    ...(body && { body: new Uint8Array(body) }),
  });
}

function metadata(facts: Record<string, string>): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
}

async function begin(size: number, facts: Record<string, string>): Promise<string> {
  const answer = await tus("POST", `/uploads/${space.id}`, {
    "upload-length": String(size),
    "upload-metadata": metadata(facts),
  });
  expect(answer.status).toBe(201);
  return answer.headers.get("location") ?? "";
}

const bytesAt = (offset: number) => ({
  "upload-offset": String(offset),
  "content-type": "application/offset+octet-stream",
});

/** Sends a part of a body that is announced to be longer, and hangs up. */
function hangUpAfter(path: string, body: Buffer, announced: number): Promise<void> {
  return new Promise((resolve) => {
    const sending = request(`${origin}${path}`, {
      method: "PATCH",
      headers: {
        "tus-resumable": "1.0.0",
        cookie,
        ...bytesAt(0),
        "content-length": String(announced),
      },
    });
    sending.on("error", () => resolve());
    sending.on("close", () => resolve());
    sending.write(body, () => sending.destroy());
  });
}

describe("uploads by tus", () => {
  it("go on where the connection broke, and become an asset when the last byte is there", async () => {
    const picture = await makePicture();
    const path = await begin(picture.length, { filename: "居酒屋.png", folderPath: "Tour/Spring" });
    await hangUpAfter(path, picture.subarray(0, 100), picture.length);
    const asked = await tus("HEAD", path);
    expect(asked.status).toBe(200);
    expect(asked.headers.get("upload-length")).toBe(String(picture.length));
    const offset = Number(asked.headers.get("upload-offset"));
    expect(offset).toBeLessThanOrEqual(100);
    const sent = await tus("PATCH", path, bytesAt(offset), picture.subarray(offset));
    expect(sent.status).toBe(204);
    const uploadId = path.slice(path.lastIndexOf("/") + 1);
    const result = await tus("GET", `/ui/spaces/${space.id}/uploads/${uploadId}`);
    expect(await result.json()).toEqual({
      assetId: Number(sent.headers.get("vitrine-asset")),
      notes: [],
    });
  });

  it("say how far they are to nobody but the person who began them", async () => {
    const path = await begin(10, { filename: "a.txt" });
    const stranger = await cookieOf("editor");
    expect((await tus("HEAD", path, { cookie: stranger })).status).toBe(404);
    expect((await tus("HEAD", path, { cookie: "" })).status).toBe(401);
  });

  it("are refused before a byte is sent to those who may not, and for empty files", async () => {
    const start = (size: number, headers: Record<string, string> = {}) =>
      tus("POST", `/uploads/${space.id}`, {
        "upload-length": String(size),
        "upload-metadata": metadata({ filename: "a.txt" }),
        ...headers,
      });
    const viewer = await cookieOf("viewer");
    expect((await start(10, { cookie: viewer })).status).toBe(403);
    expect(await (await start(0)).json()).toMatchObject({
      error: { code: "unsupported_type", details: { reason: "file_empty" } },
    });
  });

  it("say why a file is refused, again and again", async () => {
    const page = Buffer.from("<!doctype html><html><body>hello</body></html>");
    const path = await begin(page.length, { filename: "page.jpg" });
    const sent = await tus("PATCH", path, bytesAt(0), page);
    expect(sent.status).toBe(415);
    expect(await sent.json()).toMatchObject({
      error: { code: "unsupported_type", details: { reason: "file_markup" } },
    });
    const uploadId = path.slice(path.lastIndexOf("/") + 1);
    const asked = await tus("GET", `/ui/spaces/${space.id}/uploads/${uploadId}`);
    expect(asked.status).toBe(415);
  });

  it("are gone with their bytes once cancelled", async () => {
    const path = await begin(10, { filename: "a.txt" });
    expect((await tus("DELETE", path)).status).toBe(204);
    expect((await tus("HEAD", path)).status).toBe(404);
  });
});

describe("a new version by tus", () => {
  it("gives the asset the new file and keeps its id", async () => {
    const asset = await makeAsset(space, { name: "hero.png" });
    const picture = await makePicture(90, 30);
    const address = await begin(picture.length, {
      filename: "again.png",
      replaceAssetId: String(asset.id),
    });
    const answer = await tus("PATCH", address, onward(0), picture);
    expect(answer.status).toBe(204);
    expect(answer.headers.get("vitrine-asset")).toBe(String(asset.id));
    const now = await getAsset(systemActor(space), { assetId: asset.id });
    expect(now).toMatchObject({ name: "hero.png", width: 90, height: 30, uuid: asset.uuid });
  });

  it("refuses a locked asset before a byte is sent, and once it was locked meanwhile", async () => {
    const locked = await makeAsset(space, { locked: true });
    const open = await makeAsset(space);
    const picture = await makePicture();
    const refused = await tus("POST", `/uploads/${space.id}`, {
      "upload-length": String(picture.length),
      "upload-metadata": metadata({ filename: "a.png", replaceAssetId: String(locked.id) }),
    });
    expect(refused.status).toBe(423);
    const address = await begin(picture.length, {
      filename: "a.png",
      replaceAssetId: String(open.id),
    });
    await lockAssets(systemActor(space), { assetIds: [open.id], reason: "approved" });
    expect((await tus("PATCH", address, onward(0), picture)).status).toBe(423);
    expect(await getAsset(systemActor(space), { assetId: open.id })).toMatchObject({
      fileKey: open.fileKey,
    });
  });
});

function onward(offset: number): Record<string, string> {
  return { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" };
}
