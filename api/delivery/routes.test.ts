import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import type { Asset } from "#lib/asset.ts";
import { originalPath, renditionPath } from "#lib/delivery-path.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { importFile } from "#server/domain/assets/import-file.ts";
import { setAssetFocus } from "#server/domain/assets/set-asset-focus.ts";
import { setAssetPrivacy } from "#server/domain/assets/set-asset-privacy.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makePicture as makeFreshPicture } from "#tests/make-picture.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { corners, makePicture, type Rgb } from "#tests/pictures/make-picture.ts";

const library = openTestLibrary();
const app = createApi();

let space: { id: number };
let cookie = "";
beforeAll(async () => {
  space = await makeSpace();
  cookie = await cookieOf(space);
});

async function cookieOf(where: { id: number }): Promise<string> {
  const { account } = await makeMember(where, "viewer");
  return (await makeSession(account)).headers.get("cookie") ?? "";
}

/** Puts bytes into the library as an asset of this name. */
async function take(name: string, bytes: Buffer | string): Promise<Asset> {
  const file = path.join(library.folder, `file-${Math.random()}`);
  await writeFile(file, bytes);
  const actor = systemActor(space);
  const { assetId } = await importFile(actor, { path: file, name, folderId: null });
  return getAsset(actor, { assetId });
}

function get(address: string, headers: Record<string, string> = {}, method = "GET") {
  return app.request(address, { method, headers });
}

async function bytesOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer());
}

/** Nothing that is sent may run or be guessed at, whatever the status. */
function expectProtected(answer: Response): void {
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
  expect(answer.headers.get("cross-origin-resource-policy")).toBeTruthy();
}

describe("an original", () => {
  let bytes: Buffer;
  let asset: Asset;
  let address = "";
  beforeAll(async () => {
    bytes = await makePicture({ width: 90, height: 60, format: "png" });
    asset = await take("Lake.png", bytes);
    address = originalPath(asset);
  });

  it("comes byte for byte, with the type that was detected", async () => {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    expect(await bytesOf(answer)).toEqual(bytes);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    expect(answer.headers.get("accept-ranges")).toBe("bytes");
    expectProtected(answer);
  });

  it("comes under an address without pixels, and with any name behind its key", async () => {
    const short = `/f/${space.id}/${asset.deliveryKey}/whatever.jpg`;
    expect(await bytesOf(await get(short))).toEqual(bytes);
  });

  it("answers HEAD with the headers alone", async () => {
    const answer = await get(address, {}, "HEAD");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    expect(await bytesOf(answer)).toHaveLength(0);
  });

  it.each([
    ["bytes=0-9", 0, 10],
    ["bytes=10-", 10, undefined],
    ["bytes=-7", -7, undefined],
    ["bytes=5-99999999", 5, undefined],
  ])("sends the part that %s asks for", async (range, start, end) => {
    const answer = await get(address, { range });
    const part = bytes.subarray(start, end);
    const first = start < 0 ? bytes.length + start : start;
    expect(answer.status).toBe(206);
    expect(await bytesOf(answer)).toEqual(part);
    expect(answer.headers.get("content-length")).toBe(String(part.length));
    expect(answer.headers.get("content-range")).toBe(
      `bytes ${first}-${first + part.length - 1}/${bytes.length}`,
    );
    expectProtected(answer);
  });

  it.each(["bytes=99999999-", "bytes=-0"])("refuses %s, which it has not", async (range) => {
    const answer = await get(address, { range });
    expect(answer.status).toBe(416);
    expect(answer.headers.get("content-range")).toBe(`bytes */${bytes.length}`);
    expect(await bytesOf(answer)).toHaveLength(0);
    expectProtected(answer);
  });

  it.each(["bytes=0-1,4-5", "bytes=9-2", "bytes=-", "bytes=a-b", "lines=1-2"])(
    "sends the whole for %s",
    async (range) => {
      expect((await get(address, { range })).status).toBe(200);
    },
  );

  it("sends a part only of the file that If-Range names", async () => {
    const etag = (await get(address)).headers.get("etag") ?? "";
    const range = "bytes=0-0";
    expect((await get(address, { range, "if-range": etag })).status).toBe(206);
    expect((await get(address, { range, "if-range": '"another"' })).status).toBe(200);
  });

  it("is not sent again to whoever has it", async () => {
    const etag = (await get(address)).headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const answer = await get(address, { "if-none-match": known });
      expect(answer.status).toBe(304);
      expect(answer.headers.get("etag")).toBe(etag);
      expect(await bytesOf(answer)).toHaveLength(0);
      expectProtected(answer);
    }
    expect((await get(address, { "if-none-match": '"another"' })).status).toBe(200);
  });

  it("may be kept for ever only under an address that names its bytes", async () => {
    const cached = async (query: string) =>
      (await get(address + query)).headers.get("cache-control");
    expect(await cached("")).toBe("public, max-age=0, must-revalidate");
    expect(await cached("?v=wrong")).toBe("public, max-age=0, must-revalidate");
    expect(await cached(`?v=${asset.fileKey}`)).toBe("public, max-age=31536000, immutable");
  });
});

describe("what may not be seen", () => {
  it("is not there for the public, and is kept by no shared cache for members", async () => {
    const asset = await take("secret.png", await makeFreshPicture());
    const actor = systemActor(space);
    const stranger = await cookieOf(await makeSpace());
    const changes = [
      () => setAssetPrivacy(actor, { assetIds: [asset.id], isPrivate: true }),
      () => setAssetPrivacy(actor, { assetIds: [asset.id], isPrivate: false }),
      () => trashAssets(actor, { assetIds: [asset.id] }),
    ];
    for (const [index, change] of changes.entries()) {
      await change();
      const isOpen = index === 1;
      for (const address of [originalPath(asset), renditionPath(asset, 20, 20)]) {
        for (const headers of [{ cookie: "" }, { cookie: stranger }]) {
          const answer = await get(address, headers);
          expect(answer.status).toBe(isOpen ? 200 : 404);
          expectProtected(answer);
          if (!isOpen) expect(answer.headers.get("cache-control")).toBe("no-store");
        }
        const answer = await get(address, { cookie });
        expect(answer.status).toBe(200);
        expect(answer.headers.get("cache-control")).toMatch(isOpen ? /^public/ : /^private, no-/);
        if (!isOpen) expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
      }
    }
  });

  it.each([
    (key: string) => `/f/999999/${key}/a.png`,
    (key: string) => `/f/${space.id}/${key}`,
    (key: string) => `/f/${space.id}/${key}x/a.png`,
    (key: string) => `/f/${space.id}/${key}/a.png/b.png`,
    (key: string) => `/f/${space.id}/${key}/a.png/p/Nothing`,
    (key: string) => `/f/${space.id}/${key}/a.png/p/hero`,
    (key: string) => `/${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}/${key}/a.png`,
    (key: string) => `/f/${space.id}/${key}/a%00.png/../../x`,
    (key: string) => `/f/${space.id}/..%2f..%2f${key}/a.png`,
    (key: string) => `/f/%2e%2e/${key}/a.png`,
  ])("is not there under an address that is none (%#)", async (addressOf) => {
    const asset = await take("Address.png", await makePicture({ width: 33, format: "png" }));
    const answer = await get(addressOf(asset.deliveryKey));
    expect(answer.status).toBe(404);
  });
});

describe("names and types that could do harm", () => {
  it.each([
    ['a"b\\c.png', "filename*=UTF-8''a"],
    ["居酒屋 トーキョー.png", "filename*=UTF-8''%E5%B1%85"],
    ["Straße (1)'*.png", "filename*=UTF-8''Stra%C3%9Fe%20%281%29%27%2A.png"],
    ["naïve 🐕.png", "%F0%9F%90%95"],
    [`${"long ".repeat(60)}.png`, "filename*=UTF-8''long"],
  ])("say %j in a header that holds", async (name, part) => {
    const asset = await take(name, await makeFreshPicture());
    const answer = await get(originalPath(asset));
    expect(answer.status).toBe(200);
    const header = answer.headers.get("content-disposition") ?? "";
    expect(header).toContain(part);
    expect(header).toMatch(
      /^inline; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.%~!$&+^`|-]+$/,
    );
  });

  it("show an SVG as a picture, in a sandbox", async () => {
    const asset = await take(
      "mark.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    );
    const answer = await get(originalPath(asset));
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox;/);
    expect(answer.headers.get("content-disposition")).toMatch(/^inline/);
  });

  it("hand out as a download what is no picture, sound or film", async () => {
    const asset = await take("notes.txt", "Some notes about a lake.\n");
    const answer = await get(originalPath(asset));
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expectProtected(answer);
  });
});

describe("a rendition", () => {
  type Point = [x: number, y: number];

  async function colourAt(bytes: Buffer, [x, y]: Point): Promise<number[]> {
    const { data, info } = await sharp(bytes)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (y * info.width + x) * 3;
    return [...data.subarray(at, at + 3)];
  }

  function expectColour(found: number[], wanted: Rgb): void {
    for (const [index, value] of wanted.entries())
      expect(Math.abs((found[index] ?? 0) - value)).toBeLessThan(25);
  }

  // A picture of four coloured quarters, cut so narrow that the focus decides what is left.
  it.each([
    ["left", [400, 100], "60x50:61x51", [20, 40], [10, 5], "topLeft"],
    ["right", [400, 100], "340x50:341x51", [20, 40], [10, 35], "bottomRight"],
    ["top", [100, 400], "50x60:51x61", [40, 20], [35, 10], "topRight"],
    ["bottom", [100, 400], "50x340:51x341", [40, 20], [5, 10], "bottomLeft"],
  ] as const)("is cut around the focus: %s", async (name, size, focus, cut, point, corner) => {
    const bytes = await makePicture({ width: size[0], height: size[1], exif: { artist: name } });
    const asset = await take(`${name}.jpg`, bytes);
    const webp = { accept: "image/webp" };
    const filters = `filters:focal(${focus})`;
    const asked = await get(`${originalPath(asset)}/m/${cut.join("x")}/${filters}`, webp);
    const focused = await setAssetFocus(systemActor(space), { assetId: asset.id, focus });
    const own = await get(`${originalPath(focused)}/m/${cut.join("x")}/`, webp);
    for (const answer of [asked, own]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/webp");
      const drawn = await bytesOf(answer);
      expect(await sharp(drawn).metadata()).toMatchObject({ width: cut[0], height: cut[1] });
      expectColour(await colourAt(drawn, [...point]), corners[corner]);
    }
  });

  it("keeps the picture's own ratio where a side is 0", async () => {
    const asset = await take("whole.jpg", await makePicture({ width: 240, height: 120 }));
    const answer = await get(`${originalPath(asset)}/m/60x0`);
    expect(await sharp(await bytesOf(answer)).metadata()).toMatchObject({ width: 60, height: 30 });
  });

  it("has an ETag of its own for each cut, and parts and 304 as an original has", async () => {
    const asset = await take("etag.jpg", await makePicture({ width: 241, height: 120 }));
    const small = await get(renditionPath(asset, 20, 20));
    const large = await get(renditionPath(asset, 30, 30));
    const etag = small.headers.get("etag") ?? "";
    expect(etag).not.toBe(large.headers.get("etag"));
    expect(small.headers.get("cache-control")).toContain("immutable");
    expect((await get(renditionPath(asset, 20, 20), { "if-none-match": etag })).status).toBe(304);
    expect((await get(renditionPath(asset, 20, 20), { range: "bytes=0-3" })).status).toBe(206);
    const head = await get(renditionPath(asset, 20, 20), {}, "HEAD");
    expect(head.headers.get("content-length")).toBe(String((await bytesOf(small)).length));
  });

  it("is refused for sizes out of bounds and for files without a picture", async () => {
    const asset = await take("sizes.jpg", await makePicture({ width: 242, height: 120 }));
    for (const transform of [
      "p/0x0",
      "p/9000x10",
      "m/9000x10",
      "m/10x99999",
      "m/8000x0/fit-in",
      "m/20x20/filters:focal(nonsense)",
      "m/20x20/filters:focal(%zz)",
      "m/20x20/filters:focal(1x1%2f..:2x2)",
      "m/20x20/filters:quality(101)",
    ]) {
      const answer = await get(`${originalPath(asset)}/${transform}`);
      expect([transform, answer.status]).toEqual([transform, 422]);
      expectProtected(answer);
    }
    const text = await take("text.txt", "Nothing to see in these words.\n");
    expect((await get(`${originalPath(text)}/m/10x10`)).status).toBe(415);
  });
});
