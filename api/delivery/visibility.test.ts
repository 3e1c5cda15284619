import { writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import type { Asset } from "#lib/asset.ts";
import { filePath, originalPath, renditionPath } from "#lib/delivery-path.ts";
import { currentAuthSecret } from "#server/auth/auth-secret.ts";
import { replaceAssetFile } from "#server/domain/assets/replace-asset-file.ts";
import { setAssetFocus } from "#server/domain/assets/set-asset-focus.ts";
import { setAssetPrivacy } from "#server/domain/assets/set-asset-privacy.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { createSignedUrl } from "#server/domain/links/create-signed-url.ts";
import { revokeAssetLinks } from "#server/domain/links/revoke-asset-links.ts";
import { revokeSpaceLinks } from "#server/domain/links/revoke-space-links.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

// Who gets which bytes when. The clock of the API is set by hand; no test waits.

openTestLibrary();

const noon = Date.UTC(2030, 5, 1, 12);
const clock = { now: noon };
const app = createApi(() => clock.now);
const get = (address: string, headers: Record<string, string> = {}) =>
  app.request(address, { headers });

let space: { id: number; uuid: string };
let cookie = "";
beforeAll(async () => {
  space = await makeSpace();
  const { account } = await makeMember(space, "viewer");
  cookie = (await makeSession(account)).headers.get("cookie") ?? "";
  await createPreset(systemActor(space), {
    key: "hero",
    name: "Hero",
    width: 20,
    height: 10,
    format: "auto",
    quality: 80,
    widths: [10],
  });
});
beforeEach(() => {
  clock.now = noon;
});

/** Every kind of address that shows an asset. */
function addressesOf(asset: Asset): string[] {
  const original = originalPath(asset);
  const uuids = { spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: asset.name };
  return [
    original,
    `${original}?v=${asset.fileKey}`,
    `${original}?w=10`,
    renditionPath(asset, 12, 12),
    `${original}/m/`,
    `${original}/m/10x10/filters:quality(50)`,
    `${original}/p/hero`,
    `${original}/p/hero/10.jpeg`,
    filePath(uuids),
    `${filePath(uuids)}?w=11&auto=format`,
  ];
}

async function statuses(asset: Asset, headers: Record<string, string> = {}) {
  const found = new Set<number>();
  for (const address of addressesOf(asset)) found.add((await get(address, headers)).status);
  return [...found];
}

describe("a schedule", () => {
  it("takes effect at that very second, on the original and every rendition", async () => {
    const publishAt = new Date(noon);
    const expireAt = new Date(noon + 60_000);
    const asset = await makeAsset(space, { publishAt, expireAt });
    const { token } = await makeToken(space, { scopes: ["assets:read"] });
    const moments: [at: number, status: number][] = [
      [noon - 1000, 404],
      [noon - 1, 404],
      [noon, 200],
      [noon + 1000, 200],
      [noon + 59_000, 200],
      [noon + 59_999, 200],
      [noon + 60_000, 404],
      [noon + 61_000, 404],
    ];
    for (const [at, status] of moments) {
      clock.now = at;
      expect([at - noon, await statuses(asset)]).toEqual([at - noon, [status]]);
      // Who manages them sees them all the time.
      expect(await statuses(asset, { cookie })).toEqual([200]);
      expect(await statuses(asset, { authorization: `Bearer ${token}` })).toEqual([200]);
    }
  });

  it("is never outlived by what may be kept", async () => {
    const asset = await makeAsset(space, { expireAt: new Date(noon + 90_500) });
    for (const [at, most] of [
      [noon, 90],
      [noon + 89_500, 1],
      [noon + 90_000, 0],
    ] as const) {
      clock.now = at;
      for (const address of addressesOf(asset)) {
        const header = (await get(address)).headers.get("cache-control") ?? "";
        expect(header).not.toContain("immutable");
        const age = Number(/^public, max-age=(\d+), must-revalidate$/.exec(header)?.[1]);
        expect([address, age <= most]).toEqual([address, true]);
      }
      const named = await get(`${originalPath(asset)}?v=${asset.fileKey}`);
      expect(named.headers.get("cache-control")).toBe(`public, max-age=${most}, must-revalidate`);
    }
    clock.now = noon + 90_500;
    const gone = await get(originalPath(asset), { "if-none-match": "*" });
    expect([gone.status, gone.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });
});

describe("what may be kept for ever", () => {
  const forEver = "public, max-age=31536000, immutable";
  const cached = async (address: string) => (await get(address)).headers.get("cache-control");

  it("is what the address names", async () => {
    const asset = await makeAsset(space);
    const uuids = { spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: asset.name };
    const original = originalPath(asset);
    for (const address of [
      `${original}?v=${asset.fileKey}`,
      `${original}/m/30x0?v=${asset.fileKey}`,
      `${original}/m/30x30/filters:focal(1x1:2x2)?v=${asset.fileKey}`,
      renditionPath(asset, 30, 30),
      filePath(uuids),
      `${filePath(uuids)}?w=30`,
    ])
      expect([address, await cached(address)]).toEqual([address, forEver]);
    for (const address of [
      original,
      `${original}?v=other`,
      `${original}/m/30x30`,
      `${original}/p/hero`,
      `${original}/p/hero?v=${asset.fileKey}`,
      `${filePath(uuids)}?w=30&h=30&fit=crop`,
    ])
      expect([address, await cached(address)]).toEqual([
        address,
        "public, max-age=0, must-revalidate",
      ]);
  });

  it("is not what another focus would change", async () => {
    const asset = await makeAsset(space);
    const before = renditionPath(asset, 10, 40);
    expect(await cached(before)).toBe(forEver);
    const focused = await setAssetFocus(systemActor(space), {
      assetId: asset.id,
      focus: "1x1:2x2",
    });
    expect(await cached(before)).toBe("public, max-age=0, must-revalidate");
    expect(await cached(renditionPath(focused, 10, 40))).toBe(forEver);
  });
});

describe("a file that was replaced", () => {
  it("is not found by its uuid any more, and its asset shows the new one at once", async () => {
    const asset = await makeAsset(space);
    const uuids = { spaceUuid: space.uuid, name: asset.name };
    const old = filePath({ ...uuids, fileUuid: asset.file.uuid });
    const elsewhere = await makeSpace();
    expect((await get(old)).status).toBe(200);
    expect((await get(old.toUpperCase().replace(/[^/]+$/, "x.png"))).status).toBe(200);
    expect((await get(old.replace(space.uuid, elsewhere.uuid))).status).toBe(404);
    const etag = (await get(originalPath(asset))).headers.get("etag") ?? "";
    const temporaryPath = path.join(storage().temporaryFolder, "another");
    await writeFile(temporaryPath, await makePicture(70, 40));
    const replaced = await replaceAssetFile(systemActor(space), {
      assetId: asset.id,
      temporaryPath,
      name: "another.png",
    });
    expect((await get(old)).status).toBe(404);
    const fresh = await get(originalPath(asset), { "if-none-match": etag });
    expect(fresh.status).toBe(200);
    expect(fresh.headers.get("etag")).not.toBe(etag);
    const address = filePath({ ...uuids, fileUuid: replaced.file.uuid });
    expect((await get(address)).status).toBe(200);
  });
});

describe("a signed address", () => {
  const sign = async (asset: Asset, address?: string, expiresIn = 60) =>
    (
      await createSignedUrl(
        systemActor(space),
        {
          assetId: asset.id,
          ...(address && { address }),
          expiresIn,
          secret: await currentAuthSecret(),
        },
        clock.now,
      )
    ).address;

  it("opens a private asset for everybody, in every form, and no shared cache keeps it", async () => {
    const asset = await makeAsset(space, { private: true });
    for (const address of addressesOf(asset)) {
      expect((await get(address)).status).toBe(404);
      const answer = await get(await sign(asset, address));
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get("cache-control")).toBe("private, no-cache");
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    }
  });

  it("ends at that very second", async () => {
    const asset = await makeAsset(space, { private: true });
    const address = await sign(asset, undefined, 60);
    for (const [at, status] of [
      [noon + 59_000, 200],
      [noon + 59_999, 200],
      [noon + 60_000, 404],
      [noon + 61_000, 404],
    ] as const) {
      clock.now = at;
      expect((await get(address)).status).toBe(status);
    }
  });

  it("opens nothing else: no other size, name, asset, time, and nothing added", async () => {
    const asset = await makeAsset(space, { private: true });
    const other = await makeAsset(space, { private: true });
    const signed = await sign(asset, `${originalPath(asset)}/m/10x10`);
    const { searchParams } = new URL(signed, "http://x");
    const exp = Number(searchParams.get("exp"));
    const sig = searchParams.get("sig") ?? "";
    const mark = `exp=${exp}&sig=${sig}`;
    expect((await get(signed)).status).toBe(200);
    for (const forged of [
      signed.replace("10x10", "11x10"),
      signed.replace("/m/10x10", ""),
      signed.replace("/m/10x10", "/m/10x10/"),
      signed.replace(originalPath(asset), originalPath(other)),
      signed.replace(`exp=${exp}`, `exp=${exp + 1}`),
      signed.replace(sig, `${sig.slice(0, -2)}AA`),
      signed.replace(sig, ""),
      `${signed}&download`,
      `${originalPath(asset)}/m/10x10?w=5&${mark}`,
      `${originalPath(asset)}/m/10x10?exp=&sig=${sig}`,
      `${originalPath(asset)}/m/10x10?exp=NaN&sig=${sig}`,
    ])
      expect([forged, (await get(forged)).status]).toEqual([forged, 404]);
  });

  it("keeps to the schedule and the trash", async () => {
    const planned = await makeAsset(space, {
      private: true,
      publishAt: new Date(noon + 10_000),
      expireAt: new Date(noon + 20_000),
    });
    const address = await sign(planned);
    for (const [at, status] of [
      [noon, 404],
      [noon + 10_000, 200],
      [noon + 20_000, 404],
    ] as const) {
      clock.now = at;
      expect((await get(address)).status).toBe(status);
    }
    clock.now = noon;
    const trashed = await makeAsset(space, { private: true });
    const link = await sign(trashed);
    await trashAssets(systemActor(space), { assetIds: [trashed.id] });
    expect((await get(link)).status).toBe(404);
  });

  it("can be revoked, for one asset and for the whole space", async () => {
    const [one, two] = [
      await makeAsset(space, { private: true }),
      await makeAsset(space, { private: true }),
    ];
    const links = [await sign(one), await sign(two)];
    const answers = async () => Promise.all(links.map(async (link) => (await get(link)).status));
    expect(await answers()).toEqual([200, 200]);
    await revokeAssetLinks(systemActor(space), { assetIds: [one.id] });
    expect(await answers()).toEqual([404, 200]);
    await revokeSpaceLinks(systemActor(space));
    expect(await answers()).toEqual([404, 404]);
    expect((await get(await sign(one))).status).toBe(200);
  });

  it("does not shut out the public when the asset is public again", async () => {
    const asset = await makeAsset(space, { private: true });
    const link = await sign(asset);
    await setAssetPrivacy(systemActor(space), { assetIds: [asset.id], isPrivate: false });
    expect((await get(link)).status).toBe(200);
  });
});
