import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import type { Asset } from "#lib/asset.ts";
import { originalPath, presetPath, renditionPath } from "#lib/delivery-path.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { database } from "#server/db/database.ts";
import { listAssetVariants } from "#server/domain/assets/list-asset-variants.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { editPreset } from "#server/domain/presets/edit-preset.ts";
import { writeRenditionNotes } from "#server/domain/renditions/note-renditions.ts";
import { reconcileRenditions, trimRenditions } from "#server/domain/renditions/sweep-renditions.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { sampleFiles } from "#tests/sample-files.ts";
import { takeFile } from "#tests/take-file.ts";

openTestLibrary();
const app = createApi();
const get = (address: string, headers: Record<string, string> = {}) =>
  app.request(address, { headers });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

let space: { id: number };
beforeAll(async () => {
  space = await makeSpace();
});

/** Slower than any machine should be. */
const patience = { timeout: 20_000 };

/** Every rendition in the storage and in the rows, once those on their way have arrived. */
async function storedKeys(count: number): Promise<string[]> {
  const read = async () =>
    (await Array.fromAsync(storage().list("renditions"))).map(({ key }) => key);
  const rows = async () => {
    await writeRenditionNotes();
    return database().prisma.storedRendition.count();
  };
  await expect
    .poll(async () => [(await read()).length, await rows()], patience)
    .toEqual([count, count]);
  return read();
}

/** Lets everything go, also what was still on its way into the storage. */
async function emptyStorage(): Promise<void> {
  await expect
    .poll(async () => {
      await reconcileRenditions();
      await trimRenditions(0);
      const objects = await Array.fromAsync(storage().list("renditions"));
      return objects.length;
    }, patience)
    .toBe(0);
}

describe("a preset", () => {
  const preset = {
    key: "teaser",
    name: "Teaser",
    width: 80,
    height: 40,
    format: "auto" as const,
    quality: 70,
    widths: [40],
  };
  let made: RenditionPreset;
  let asset: Asset;
  beforeAll(async () => {
    made = await createPreset(systemActor(space), preset);
    asset = await takeFile(space, "p.jpg", await makePicture({ width: 200, height: 150 }));
  });

  it("is drawn in the format that the browser takes best, and says that it depends on that", async () => {
    const address = `${originalPath(asset)}/p/teaser`;
    for (const [accept, type] of [
      ["image/avif,image/webp,*/*", "image/avif"],
      ["image/webp,*/*", "image/webp"],
      ["image/avif;q=0,image/webp", "image/webp"],
      ["*/*", "image/jpeg"],
      ["", "image/jpeg"],
    ] as const) {
      const answer = await get(address, { accept });
      expect([accept, answer.headers.get("content-type")]).toEqual([accept, type]);
      expect(answer.headers.get("vary")).toBe("Accept");
      expect(await sharp(await bytesOf(answer)).metadata()).toMatchObject({
        width: 80,
        height: 40,
      });
      const etag = answer.headers.get("etag") ?? "";
      const again = await get(address, { accept, "if-none-match": etag });
      expect([again.status, again.headers.get("vary")]).toEqual([304, "Accept"]);
    }
  });

  it("is drawn in its further widths and in a named format, and in no other width", async () => {
    const small = await get(`${originalPath(asset)}/p/teaser/40.png`, { accept: "image/webp" });
    expect(small.headers.get("content-type")).toBe("image/png");
    expect(small.headers.get("vary")).toBeNull();
    expect(small.headers.get("content-disposition")).toContain('filename="p.png"');
    expect(await sharp(await bytesOf(small)).metadata()).toMatchObject({ width: 40, height: 20 });
    for (const unknown of ["teaser/41", "teaser/40.bmp", "other", "teaser/40/20", ""])
      expect((await get(`${originalPath(asset)}/p/${unknown}`)).status).toBe(404);
  });

  it("has an address that is good for ever until the preset changes", async () => {
    const cached = async (address: string) => (await get(address)).headers.get("cache-control");
    const address = presetPath(asset, made);
    expect(await cached(address)).toContain("immutable");
    const edited = await editPreset(systemActor(space), { presetId: made.id, width: 90 });
    expect(await cached(address)).not.toContain("immutable");
    expect(await cached(presetPath(asset, edited))).toContain("immutable");
  });

  it("gives variants whose addresses show what they promise", async () => {
    const variants = await listAssetVariants(systemActor(space), { assetId: asset.id });
    expect(variants).toHaveLength(2);
    for (const { path: address, width, height, format } of variants) {
      const answer = await get(address);
      expect(answer.headers.get("content-type")).toBe(`image/${format}`);
      expect(answer.headers.get("cache-control")).toContain("immutable");
      expect(await sharp(await bytesOf(answer)).metadata()).toMatchObject({ width, height });
    }
  });
});

describe("an animation", () => {
  it("keeps moving where the format can, and stands still in thumbnails", async () => {
    const bytes = await makePicture({ format: "gif", width: 60, height: 40, frames: 3 });
    const asset = await takeFile(space, "moving.gif", bytes);
    const pages = async (address: string, headers = {}) =>
      (await sharp(await bytesOf(await get(address, headers)), { animated: true }).metadata())
        .pages ?? 1;
    const original = originalPath(asset);
    expect(await pages(`${original}/m/30x0`, { accept: "image/webp" })).toBe(3);
    expect(await pages(`${original}/m/30x20/filters:format(gif)`)).toBe(3);
    expect(await pages(`${original}?w=30&fm=webp`)).toBe(3);
    expect(await pages(`${original}/m/30x0/filters:format(jpeg)`)).toBe(1);
    expect(await pages(renditionPath(asset, 30, 20))).toBe(1);
  });
});

describe("an original without its metadata", () => {
  it("says nothing about place and camera, and keeps its pixels", async () => {
    const bytes = await makePicture({
      width: 90,
      height: 60,
      exif: { make: "Leica", gps: { latitude: 51.5, longitude: 7.4 } },
    });
    const asset = await takeFile(space, "place.jpg", bytes);
    const own = await bytesOf(await get(originalPath(asset)));
    expect(own.includes("Leica")).toBe(true);
    const answer = await get(`${originalPath(asset)}?metadata=none`);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    const bare = await bytesOf(answer);
    expect(bare.includes("Leica")).toBe(false);
    expect(await sharp(bare).metadata()).toMatchObject({ width: 90, height: 60 });
    const pixels = (file: Buffer) => sharp(file).raw().toBuffer();
    expect(await pixels(bare)).toEqual(await pixels(own));
    expect(answer.headers.get("etag")).not.toBe(
      (await get(originalPath(asset))).headers.get("etag"),
    );
  });

  it("is never replaced by one with it", async () => {
    const asset = await takeFile(space, "notes.txt", "Some notes that stay as they are.\n");
    const answer = await get(`${originalPath(asset)}?metadata=none`);
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({
      error: { details: { reason: "metadata_stays" } },
    });
  });
});

describe("a download", () => {
  it("carries the asset's name, or the one that is asked for", async () => {
    const asset = await makeAsset(space, { name: "Größe 1.png" });
    const disposition = async (query: string) =>
      (await get(originalPath(asset) + query)).headers.get("content-disposition");
    expect(await disposition("")).toMatch(/^inline; .*Gr%C3%B6%C3%9Fe%201\.png$/);
    expect(await disposition("?download")).toMatch(/^attachment; .*Gr%C3%B6%C3%9Fe%201\.png$/);
    expect(await disposition("?download=hero%20%22%0d%0ax.png")).toBe(
      `attachment; filename="hero _x.png"; filename*=UTF-8''hero%20%22%0D%0Ax.png`,
    );
    const rendition = await get(`${originalPath(asset)}/m/10x0/filters:format(jpeg)?download`);
    expect(rendition.headers.get("content-disposition")).toContain("Gr%C3%B6%C3%9Fe%201.jpg");
  });
});

describe("the storage of renditions", () => {
  it("draws one for all who ask at the same time, however they ask", async () => {
    await emptyStorage();
    const bytes = await makePicture({ width: 300, height: 200 });
    const asset = await takeFile(space, "together.jpg", bytes);
    const original = originalPath(asset);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        get(at % 2 ? `${original}/m/70x0/filters:format(webp)` : `${original}/m/70x0/`, {
          accept: "image/webp",
        }),
      ),
    );
    const bodies = await Promise.all(answers.map(bytesOf));
    for (const body of bodies) expect(body.equals(bodies[0] ?? Buffer.alloc(0))).toBe(true);
    const [key = ""] = await storedKeys(1);
    expect(await readFile(await storage().localCopy(key))).toEqual(bodies[0]);
  });

  it("knows what it has, and lets go what nobody asked for longest", async () => {
    await emptyStorage();
    const asset = await makeAsset(space, { width: 90, height: 60 });
    for (const width of [10, 20, 30]) await get(renditionPath(asset, width, 0));
    const keys = await storedKeys(3);
    const { storedRendition } = database().prisma;
    const rows = await storedRendition.findMany({ orderBy: { width: "asc" } });
    expect(rows.map(({ width, height, mime }) => [width, height, mime])).toEqual([
      [10, 7, "image/webp"],
      [20, 13, "image/webp"],
      [30, 20, "image/webp"],
    ]);
    expect(rows.map(({ key }) => key).sort()).toEqual(keys.sort());
    const old = rows[1];
    await storedRendition.update({
      where: { key: old?.key ?? "" },
      data: { lastAskedAt: new Date(0) },
    });
    const total = rows.reduce((sum, { size }) => sum + Number(size), 0);
    expect(await trimRenditions(total)).toBe(0);
    expect(await trimRenditions(total - 1)).toBe(1);
    expect(await storedKeys(2)).not.toContain(old?.key);
    // It is drawn again, under the same address.
    expect((await get(renditionPath(asset, 20, 0))).status).toBe(200);
  });

  it("finds again what a crash forgot, and forgets what is gone", async () => {
    await emptyStorage();
    const asset = await makeAsset(space, { width: 91, height: 60 });
    for (const width of [11, 21]) await get(renditionPath(asset, width, 0));
    const keys = await storedKeys(2);
    const { storedRendition } = database().prisma;
    await storedRendition.delete({ where: { key: keys[0] ?? "" } });
    await storage().remove(keys[1] ?? "");
    expect(await reconcileRenditions()).toEqual({ found: 1, lost: 1 });
    expect((await storedRendition.findMany()).map(({ key }) => key)).toEqual([keys[0]]);
    expect(await reconcileRenditions()).toEqual({ found: 0, lost: 0 });
  });
});

describe.runIf(sampleFiles().length > 0)("real pictures", () => {
  const pictures = sampleFiles().filter((file) => /\/(photos|formats|metadata)\//.test(file));

  it.each(pictures.map((file) => [path.basename(file), file]))(
    "%s comes in every format, by both grammars",
    async (name, file) => {
      const asset = await takeFile(space, name, await readFile(file));
      const original = originalPath(asset);
      if (asset.previewReason !== null || asset.mime === "image/svg+xml") {
        const answer = await get(`${original}/m/64x48`);
        expect([200, 415]).toContain(answer.status);
        return;
      }
      for (const format of ["avif", "webp", "jpeg", "png", "gif"]) {
        const cut = await get(`${original}/m/64x48/filters:format(${format}):quality(60)`);
        expect([format, cut.status, cut.headers.get("content-type")]).toEqual([
          format,
          200,
          `image/${format}`,
        ]);
        const seen = await sharp(await bytesOf(cut)).metadata();
        expect([seen.width, seen.pageHeight ?? seen.height]).toEqual([64, 48]);
        const query = await get(`${original}?w=50&h=50&fm=${format === "jpeg" ? "jpg" : format}`);
        const sized = await sharp(await bytesOf(query)).metadata();
        expect(Math.max(sized.width ?? 0, sized.pageHeight ?? sized.height ?? 0)).toBe(50);
      }
    },
    60_000,
  );
});
