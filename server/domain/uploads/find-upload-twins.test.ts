import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { storage } from "#server/storage/current-storage.ts";
import { makeActor, makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { replaceAssetFile } from "../assets/replace-asset-file.ts";
import { findUploadTwins } from "./find-upload-twins.ts";

openTestLibrary();

const nobody = "f".repeat(64);

test("finds the bytes wherever they are, and the name only in its folder", async () => {
  const space = await makeSpace();
  const folder = await makeFolder(space, { name: "Spring" });
  const inFolder = await makeAsset(space, { name: "hero.png", folder });
  await makeAsset(space, { name: "hero-2.png", folder });
  const editor = makeActor(space, "editor");
  const { sha256 } = inFolder.file;

  const elsewhere = await findUploadTwins(editor, { sha256, name: "other.png", folderPath: "" });
  expect(elsewhere).toMatchObject({
    sameBytes: { asset: { id: inFolder.id }, hasSameBytes: true },
    sameName: null,
    freeName: "other.png",
  });

  const named = { sha256: nobody, name: "hero.png" };
  const atTop = await findUploadTwins(editor, { ...named, folderPath: "" });
  expect(atTop).toEqual({ sameBytes: null, sameName: null, freeName: "hero.png" });
  const byPath = await findUploadTwins(editor, { ...named, folderPath: "Spring" });
  const byId = await findUploadTwins(editor, { ...named, folderId: folder.id, folderPath: "" });
  for (const twins of [byPath, byId])
    expect(twins).toMatchObject({
      sameBytes: null,
      sameName: { asset: { id: inFolder.id }, hasSameBytes: false },
      freeName: "hero-3.png",
    });
  const toBeMade = await findUploadTwins(editor, { ...named, folderPath: "Spring/New" });
  expect(toBeMade.sameName).toBeNull();
});

test("knows bytes that a newer version replaced, and those in the trash last", async () => {
  const space = await makeSpace();
  const old = await makeAsset(space, { name: "old.png" });
  const { sha256 } = old.file;
  const temporaryPath = path.join(storage().temporaryFolder, randomUUID());
  await writeFile(temporaryPath, await makePicture());
  const editor = makeActor(space, "editor");
  await replaceAssetFile(editor, { assetId: old.id, temporaryPath, name: "new.png" });
  expect(await findUploadTwins(editor, { sha256, name: "x.png", folderPath: "" })).toMatchObject({
    sameBytes: { asset: { id: old.id }, hasSameBytes: false },
  });
});

test("another space's bytes are not there", async () => {
  const asset = await makeAsset(await makeSpace());
  const stranger = makeActor(await makeSpace(), "editor");
  const input = { sha256: asset.file.sha256, name: asset.name, folderPath: "" };
  expect((await findUploadTwins(stranger, input)).sameBytes).toBeNull();
});
