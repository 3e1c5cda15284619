import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { makeActor, makeFolder, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { sampleFiles } from "#tests/sample-files.ts";
import { countAssets } from "./count-assets.ts";
import { uploadAsset } from "./upload-asset.ts";

openTestLibrary();

let space: Space;
let editor: Actor;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  editor = makeActor(space, "editor");
});

async function upload(actor: Actor, bytes: Buffer, name: string, folderId: number | null = null) {
  const temporaryPath = path.join(storage().temporaryFolder, `upload-${randomUUID()}`);
  await writeFile(temporaryPath, bytes);
  return uploadAsset(actor, { temporaryPath, name, folderId });
}

async function storedBytes(sha256: string): Promise<Buffer> {
  return readFile(await storage().localCopy(originalKey(sha256)));
}

describe("an upload", () => {
  it("becomes an asset with its bytes, pixels and hashes", async () => {
    const folder = await makeFolder(space);
    const bytes = await makePicture({ width: 120, height: 90, orientation: 6 });
    const { asset, notes } = await upload(editor, bytes, "Schöne Aussicht 東京.jpg", folder.id);
    expect(asset).toMatchObject({
      name: "Schöne Aussicht 東京.jpg",
      kind: "image",
      mime: "image/jpeg",
      width: 120,
      height: 90,
      folderId: folder.id,
      size: bytes.length,
    });
    expect(asset.thumbhash).toBeTruthy();
    expect(asset.dominantColor).toMatch(/^#[0-9a-f]{6}$/);
    expect(notes).toEqual([]);
    expect(asset.file.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(await storedBytes(asset.file.sha256)).toEqual(bytes);
    const file = await database().prisma.file.findFirstOrThrow({ where: { assetId: asset.id } });
    expect(file.sha1).toBe(createHash("sha1").update(bytes).digest("hex"));
    expect(file.md5).toBe(createHash("md5").update(bytes).digest("hex"));
    expect(await readdir(storage().temporaryFolder)).toEqual([]);
  });

  it("prefills the texts of the default language from what the file says", async () => {
    const bytes = await makePicture({
      iptc: { title: "Harbour", caption: "Boats at dawn", copyright: "© Ana", credit: "Agency" },
    });
    const { asset } = await upload(editor, bytes, "x.jpg");
    expect(asset.texts).toMatchObject([
      { field: "alt", language: "en", value: "Boats at dawn" },
      { field: "copyright", language: "en", value: "© Ana" },
      { field: "source", language: "en", value: "Agency" },
      { field: "title", language: "en", value: "Harbour" },
    ]);
    expect(asset.gaps).toEqual([{ field: "alt", language: "de" }]);
  });

  it("is named by its content and says so", async () => {
    const { asset, notes } = await upload(
      editor,
      await makePicture({ format: "png" }),
      "photo.jpg",
    );
    expect(asset).toMatchObject({ name: "photo.png", mime: "image/png" });
    expect(notes).toEqual(["extension_corrected"]);
  });

  it("twice with the same bytes makes two assets that share one object", async () => {
    const bytes = await makePicture({ pattern: [9, 8, 7] });
    const [one, two] = await Promise.all([
      upload(editor, bytes, "a.jpg"),
      upload(editor, bytes, "b.jpg"),
    ]);
    expect(one.asset.id).not.toBe(two.asset.id);
    expect(one.asset.file.sha256).toBe(two.asset.file.sha256);
    expect(await storedBytes(one.asset.file.sha256)).toEqual(bytes);
  });

  it("is refused for those who may not, and leaves nothing", async () => {
    const before = await countAssets(editor, assetSearchSchema.parse({}));
    for (const role of ["viewer", "reviewer"] as const)
      await expect(
        upload(makeActor(space, role), await makePicture(), "x.jpg"),
      ).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      upload(makeActor(space, { tokenScopes: ["assets:read"] }), await makePicture(), "x.jpg"),
    ).rejects.toMatchObject({ code: "forbidden" });
    await expect(upload(editor, await makePicture(), "x.jpg", 999_999)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await countAssets(editor, assetSearchSchema.parse({}))).toEqual(before);
  });
});

describe("every format", async () => {
  for (const example of await everyFormat())
    it(`takes ${example.name}`, async () => {
      const { asset } = await upload(editor, example.bytes, example.name);
      expect(asset).toMatchObject({
        mime: example.mime,
        width: example.width,
        height: example.height,
      });
      expect(asset.previewReason === null).toBe(example.hasPreview);
      expect(await storedBytes(asset.file.sha256)).toEqual(example.bytes);
    });
});

describe("broken files", async () => {
  for (const broken of await brokenPictures())
    it(`keeps or refuses ${broken.name} with a reason`, async () => {
      const result = await upload(editor, broken.bytes, broken.name).catch(
        (error: unknown) => error,
      );
      if (result instanceof Error)
        expect(result).toMatchObject({
          code: expect.stringMatching(/^(unsupported_type|too_large)$/),
          details: { reason: expect.stringMatching(/^file_/) },
        });
      else expect(result).toMatchObject({ asset: { previewReason: expect.any(String) } });
      expect(await readdir(storage().temporaryFolder)).toEqual([]);
    });
});

describe.runIf(sampleFiles().length > 0)("real files", () => {
  for (const file of sampleFiles())
    it(`takes or refuses ${path.basename(file)} with a reason`, async () => {
      const bytes = await readFile(file);
      const result = await upload(editor, bytes, path.basename(file)).catch(
        (error: unknown) => error,
      );
      if (result instanceof Error) {
        expect(file).toContain(`${path.sep}broken${path.sep}`);
        expect(result).toMatchObject({ details: { reason: expect.stringMatching(/^file_/) } });
      } else expect(result).toMatchObject({ asset: { size: bytes.length } });
    }, 30_000);
});
