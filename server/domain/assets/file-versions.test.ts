import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { makeActor, makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { replaceFile } from "#tests/replace-file.ts";
import { listHistory } from "../history/list-history.ts";
import { listAssetFiles } from "./list-asset-files.ts";
import { readAssetFile } from "./read-asset-file.ts";
import { renameAsset } from "./rename-asset.ts";
import { restoreAssetFile } from "./restore-asset-file.ts";

openTestLibrary();

describe("the files of an asset", () => {
  it("stay when replaced, are read by who may see it, and come back with focus and extension", async () => {
    const space = await makeSpace();
    const editor = makeActor(space, "editor");
    const asset = await makeAsset(space, { name: "sea.png", focus: "32x24:33x25" });
    const replaced = await replaceFile(editor, asset.id, { width: 128, height: 96 });
    expect(replaced).toMatchObject({ name: "sea.jpg", width: 128, focus: "65x49:66x50" });
    const files = await listAssetFiles(makeActor(space, "viewer"), { assetId: asset.id });
    expect(files).toMatchObject([
      { isCurrent: true, originalName: "another.jpg", width: 128 },
      { id: asset.file.id, isCurrent: false, originalName: "sea.png", width: 64 },
    ]);
    const old = await readAssetFile(makeActor(space, "viewer"), {
      assetId: asset.id,
      fileId: asset.file.id,
    });
    const { content } = old;
    const bytes = content.bytes ?? (await buffer(await content.open()));
    expect([old.mime, bytes.length]).toEqual(["image/png", asset.size]);
    const preview = await readAssetFile(editor, {
      assetId: asset.id,
      fileId: asset.file.id,
      width: 32,
    });
    expect(preview.mime).toBe("image/webp");
    const restored = await restoreAssetFile(editor, {
      assetId: asset.id,
      fileId: asset.file.id,
      baseVersion: replaced.version,
    });
    expect(restored).toMatchObject({
      name: "sea.png",
      mime: "image/png",
      width: 64,
      size: asset.size,
      file: { id: asset.file.id },
    });
    expect(await listAssetFiles(editor, { assetId: asset.id })).toHaveLength(2);
    const { entries } = await listHistory(systemActor(space), { assetId: asset.id, limit: 1 });
    expect(entries[0]).toMatchObject({
      action: "asset.file_restored",
      changes: { file: { before: replaced.file.id, after: asset.file.id } },
    });
  });

  it("are restored over a change of something else, and not over another file", async () => {
    const space = await makeSpace();
    const editor = makeActor(space, "editor");
    const asset = await makeAsset(space);
    const second = await replaceFile(editor, asset.id);
    const third = await replaceFile(editor, asset.id);
    const wanted = { assetId: asset.id, fileId: asset.file.id };
    await expect(
      restoreAssetFile(editor, { ...wanted, baseVersion: second.version }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(
      restoreAssetFile(editor, { ...wanted, fileId: third.file.id + 1000 }),
    ).rejects.toMatchObject({ code: "not_found" });
    const other = await makeAsset(space);
    await expect(
      restoreAssetFile(editor, { ...wanted, fileId: other.file.id }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      readAssetFile(editor, { assetId: asset.id, fileId: other.file.id }),
    ).rejects.toMatchObject({ code: "not_found" });
    await renameAsset(editor, { assetId: asset.id, name: "renamed.jpg" });
    expect(
      await restoreAssetFile(editor, {
        ...wanted,
        fileId: second.file.id,
        baseVersion: third.version,
      }),
    ).toMatchObject({ file: { id: second.file.id } });
  });
});
