import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Folder } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { listFolders } from "#server/domain/folders/list-folders.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeFolder, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

// The rules of tus 1.0 (https://tus.io/protocols/resumable-upload) that a client may rely on.

openTestLibrary();
const api = listenApi();

let space: { id: number };
let token = "";
beforeAll(async () => {
  space = await makeSpace();
  token = (await makeToken(space, { role: "editor" })).token;
});

function tus(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer | string,
): Promise<Response> {
  return fetch(`${api.origin}${path}`, {
    method,
    headers: { "tus-resumable": "1.0.0", authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
  });
}

function metadata(facts: Record<string, string>): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
}

function create(size: number | string, facts: Record<string, string> = { filename: "a.png" }) {
  return tus("POST", `/uploads/${space.id}`, {
    "upload-length": String(size),
    "upload-metadata": metadata(facts),
  });
}

async function begin(size: number, facts?: Record<string, string>): Promise<string> {
  const answer = await create(size, facts);
  expect(answer.status).toBe(201);
  return answer.headers.get("location") ?? "";
}

const octets = { "content-type": "application/offset+octet-stream" };

function send(path: string, offset: number, body: Buffer | string): Promise<Response> {
  return tus("PATCH", path, { ...octets, "upload-offset": String(offset) }, body);
}

async function offsetOf(path: string): Promise<number> {
  return Number((await tus("HEAD", path)).headers.get("upload-offset"));
}

describe("beginning an upload", () => {
  it("answers with a relative address and when it runs out", async () => {
    const answer = await create(10);
    expect(answer.headers.get("location")).toMatch(
      new RegExp(`^/uploads/${space.id}/[0-9a-f]{32}$`),
    );
    expect(answer.headers.get("tus-resumable")).toBe("1.0.0");
    expect(Date.parse(answer.headers.get("upload-expires") ?? "")).toBeGreaterThan(Date.now());
  });

  it("refuses another version of the protocol, or none, with 412", async () => {
    const headers = { "upload-length": "10", "upload-metadata": metadata({ filename: "a" }) };
    for (const version of ["", "0.2.2"]) {
      const answer = await tus("POST", `/uploads/${space.id}`, {
        ...headers,
        "tus-resumable": version,
      });
      expect([version, answer.status]).toEqual([version, version === "" ? 412 : 400]);
    }
  });

  it("refuses sizes that are none, metadata that is none, and a file without a name", async () => {
    for (const size of ["-1", "ten", "1.5", ""]) expect((await create(size)).status).toBe(400);
    const odd = await tus("POST", `/uploads/${space.id}`, {
      "upload-length": "10",
      "upload-metadata": "filename not!base64",
    });
    expect(odd.status).toBe(400);
    expect((await create(10, { type: "x" })).status).toBe(422);
    expect((await create(10, { filename: "a", folderId: "../1" })).status).toBe(422);
    expect((await create(10, { filename: "a", folderId: "999999" })).status).toBe(404);
  });

  it("refuses before the first byte what is too large to take", async () => {
    const answer = await create(2 ** 50);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: "too_large" } });
  });

  it("takes no length later, and no pieces to join", async () => {
    const path = `/uploads/${space.id}`;
    const later = await tus("POST", path, { "upload-defer-length": "1" });
    expect(later.status).toBeGreaterThanOrEqual(400);
    const joined = await tus("POST", path, {
      "upload-concat": "partial",
      "upload-length": "5",
      "upload-metadata": metadata({ filename: "a.png" }),
    });
    expect(joined.status).toBeGreaterThanOrEqual(400);
  });

  it("takes the bytes with it when they come along", async () => {
    const picture = await makePicture();
    const answer = await tus(
      "POST",
      `/uploads/${space.id}`,
      {
        ...octets,
        "upload-length": String(picture.length),
        "upload-metadata": metadata({ filename: "at once.png" }),
      },
      picture,
    );
    expect(answer.status).toBe(201);
    expect(Number(answer.headers.get("vitrine-asset"))).toBeGreaterThan(0);
  });
});

describe("asking how far an upload is", () => {
  it("says offset and length, and that nobody may keep the answer", async () => {
    const path = await begin(10);
    await send(path, 0, "abc");
    const answer = await tus("HEAD", path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("upload-offset")).toBe("3");
    expect(answer.headers.get("upload-length")).toBe("10");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("tus-resumable")).toBe("1.0.0");
  });

  it.each([
    "0".repeat(32),
    "x",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "A".repeat(32),
    `${"a".repeat(32)}%00`,
  ])("finds none under %s", async (id) => {
    expect((await tus("HEAD", `/uploads/${space.id}/${id}`)).status).toBe(404);
    expect((await send(`/uploads/${space.id}/${id}`, 0, "abc")).status).toBe(404);
    expect((await tus("DELETE", `/uploads/${space.id}/${id}`)).status).toBe(404);
  });

  it("finds none that ran out", async () => {
    const path = await begin(10);
    const id = path.split("/").at(-1) ?? "";
    await database().prisma.upload.update({ where: { id }, data: { expiresAt: new Date(1) } });
    expect((await tus("HEAD", path)).status).toBe(404);
    expect((await send(path, 0, "abc")).status).toBe(404);
  });
});

describe("sending bytes", () => {
  it("refuses an offset that is not the end, and changes nothing", async () => {
    const path = await begin(10);
    expect((await send(path, 0, "abc")).status).toBe(204);
    for (const offset of [0, 2, 4, 10, 99]) {
      expect((await send(path, offset, "zzz")).status).toBe(409);
      expect(await offsetOf(path)).toBe(3);
    }
  });

  it("refuses a body of another type, or an offset that is none", async () => {
    const path = await begin(10);
    const json = { "content-type": "application/json", "upload-offset": "0" };
    expect((await tus("PATCH", path, json, "abc")).status).toBe(400);
    expect((await tus("PATCH", path, octets, "abc")).status).toBe(403);
    for (const offset of ["-1", "one"])
      expect((await tus("PATCH", path, { ...octets, "upload-offset": offset }, "abc")).status).toBe(
        400,
      );
    expect(await offsetOf(path)).toBe(0);
  });

  it("never keeps more than was announced", async () => {
    const path = await begin(5);
    const answer = await send(path, 0, "more than five bytes");
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await offsetOf(path)).toBeLessThanOrEqual(5);
  });

  it("goes on in as many pieces as one likes, and says each new offset", async () => {
    const picture = await makePicture();
    const path = await begin(picture.length, { filename: "pieces.png" });
    for (let offset = 0; offset < picture.length; offset += 50) {
      const piece = picture.subarray(offset, offset + 50);
      const answer = await send(path, offset, piece);
      expect(answer.status).toBe(204);
      expect(answer.headers.get("upload-offset")).toBe(String(offset + piece.length));
      expect(answer.headers.has("vitrine-asset")).toBe(offset + 50 >= picture.length);
    }
    expect((await send(path, picture.length, "")).status).toBeLessThan(500);
  });

  it("belongs to whoever began it: others find nothing and change nothing", async () => {
    const path = await begin(10);
    const stranger = (await makeToken(space, { role: "admin" })).token;
    const as = { authorization: `Bearer ${stranger}` };
    expect((await tus("HEAD", path, as)).status).toBe(404);
    expect((await tus("DELETE", path, as)).status).toBe(404);
    expect(
      (await tus("PATCH", path, { ...octets, "upload-offset": "0", ...as }, "abc")).status,
    ).toBe(404);
    expect(await offsetOf(path)).toBe(0);
  });

  it("is refused to a page of another site that uses somebody's session", async () => {
    const { account } = await makeMember(space, "editor");
    const cookie = (await makeSession(account)).headers.get("cookie") ?? "";
    const pages: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "null" },
    ];
    for (const from of pages) {
      const answer = await fetch(`${api.origin}/uploads/${space.id}`, {
        method: "POST",
        headers: { "tus-resumable": "1.0.0", cookie, "upload-length": "5", ...from },
      });
      expect([from, answer.status]).toEqual([from, 403]);
    }
  });
});

describe("the end of an upload", () => {
  const temporaryFiles = () => readdir(storage().temporaryFolder);
  let inFolder: Folder;
  beforeAll(async () => {
    inFolder = await makeFolder(space);
  });

  it("makes the folders that came with the file, once", async () => {
    for (const name of ["one.png", "two.png"]) {
      const picture = await makePicture();
      const path = await begin(picture.length, {
        filename: name,
        folderId: String(inFolder.id),
        folderPath: "Reise/Füße ../居酒屋",
      });
      expect((await send(path, 0, picture)).status).toBe(204);
    }
    const folders = await listFolders(systemActor(space));
    const deepest = folders.filter((folder) => folder.name === "居酒屋");
    expect(deepest).toMatchObject([{ assetCount: 2 }]);
    const byId = new Map(folders.map((folder) => [folder.id, folder]));
    const above = byId.get(deepest[0]?.parentId ?? 0);
    expect(byId.get(above?.parentId ?? 0)).toMatchObject({ name: "Reise", parentId: inFolder.id });
  });

  it("leaves nothing of a file that is refused but the reason", async () => {
    const before = await database().prisma.asset.count();
    const page = Buffer.from("<!doctype html><html><body>hello</body></html>");
    const path = await begin(page.length, { filename: "photo.jpg" });
    const answer = await send(path, 0, page);
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({ error: { details: { reason: "file_markup" } } });
    expect(await database().prisma.asset.count()).toBe(before);
    const id = path.split("/").at(-1) ?? "";
    expect((await temporaryFiles()).filter((name) => name.includes(id))).toEqual([]);
    expect((await temporaryFiles()).filter((name) => name.startsWith("finish-"))).toEqual([]);
  });

  it("leaves nothing of an upload that is cancelled", async () => {
    const path = await begin(10);
    await send(path, 0, "abc");
    const id = path.split("/").at(-1) ?? "";
    expect((await tus("DELETE", path)).status).toBe(204);
    expect((await temporaryFiles()).filter((name) => name.includes(id))).toEqual([]);
    expect(await database().prisma.upload.findUnique({ where: { id } })).toBeNull();
    expect((await send(path, 3, "def")).status).toBe(404);
  });

  it("is one asset, however many ask for it at once", async () => {
    const picture = await makePicture();
    const path = await begin(picture.length, { filename: "once.png" });
    await send(path, 0, picture);
    const id = path.split("/").at(-1) ?? "";
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => tus("GET", `/ui/spaces/${space.id}/uploads/${id}`)),
    );
    const assetIds = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as { assetId: number }).assetId),
    );
    expect(new Set(assetIds).size).toBe(1);
  });
});
