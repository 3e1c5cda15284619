import { randomUUID } from "node:crypto";
import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeActor, makeAsset, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { readOriginal } from "./read-original.ts";
import { replaceAssetFile } from "./replace-asset-file.ts";

openTestLibrary();

async function picture(width: number, height: number, format: "png" | "webp"): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#3366cc" } })
    .toFormat(format)
    .toBuffer();
}

async function temporary(bytes: Buffer): Promise<string> {
  const file = path.join(storage().temporaryFolder, randomUUID());
  await writeFile(file, bytes);
  return file;
}

test("keeps id, address and texts, and moves the focus to the same place", async () => {
  const space = await makeSpace();
  const before = await makeAsset(space, {
    name: "hero.png",
    width: 100,
    height: 50,
    focus: "20x10:21x11",
    texts: { en: { alt: "A hero" } },
  });
  const bytes = await picture(300, 300, "webp");
  const temporaryPath = await temporary(bytes);
  const after = await replaceAssetFile(makeActor(space, "editor"), {
    assetId: before.id,
    temporaryPath,
    name: "other.webp",
  });
  expect(after).toMatchObject({
    id: before.id,
    deliveryKey: before.deliveryKey,
    name: "hero.webp",
    mime: "image/webp",
    width: 300,
    height: 300,
    focus: "61x63:62x64",
    alt: "A hero",
    version: before.version + 1,
  });
  const kept = await buffer(await readOriginal(makeActor(space, "viewer"), { assetId: before.id }));
  expect(kept.equals(bytes)).toBe(true);
  const files = await database().prisma.file.findMany({ where: { assetId: before.id } });
  expect(files.map((file) => file.originalName)).toEqual(["hero.png", "other.webp"]);
  await expect(access(temporaryPath)).rejects.toThrow("ENOENT");
});

test("a refused file changes nothing", async () => {
  const space = await makeSpace();
  const before = await makeAsset(space);
  const temporaryPath = await temporary(Buffer.from("<html><script>alert(1)</script></html>"));
  await expect(
    replaceAssetFile(makeActor(space, "editor"), {
      assetId: before.id,
      temporaryPath,
      name: "new.png",
    }),
  ).rejects.toMatchObject({ code: "unsupported_type" });
  expect(await database().prisma.file.count({ where: { assetId: before.id } })).toBe(1);
});
