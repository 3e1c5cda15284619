import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import type { Space } from "#lib/library.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { changeTarget } from "../bulk/change-target.ts";
import { listHistory } from "../history/list-history.ts";
import { editAssetTexts } from "./edit-asset-texts.ts";
import { getAsset } from "./get-asset.ts";
import { lockAssets } from "./lock-assets.ts";
import { moveAssets } from "./move-assets.ts";
import { purgeAssets } from "./purge-assets.ts";
import { releaseAssets } from "./release-assets.ts";
import { renameAsset } from "./rename-asset.ts";
import { restoreAssets } from "./restore-assets.ts";
import { setAssetFocus } from "./set-asset-focus.ts";
import { setAssetPrivacy } from "./set-asset-privacy.ts";
import { tagAssets } from "./tag-assets.ts";
import { trashAssets } from "./trash-assets.ts";

openTestLibrary();

let space: Space;
let editor: Actor;
let other: Actor;
let reviewer: Actor;
let admin: Actor;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  editor = makeActor(space, "editor");
  other = makeActor(space, "editor");
  reviewer = makeActor(space, "reviewer");
  admin = makeActor(space, "admin");
});

const text = (language: string, field: string, value: string | null) => ({
  language,
  field,
  value,
});

describe("two people at once", () => {
  it("merges texts that differ", async () => {
    const { id: assetId, version: baseVersion } = await makeAsset(space);
    await editAssetTexts(editor, { assetId, baseVersion, texts: [text("en", "alt", "A dog")] });
    const merged = await editAssetTexts(other, {
      assetId,
      baseVersion,
      texts: [text("de", "alt", "Ein Hund")],
    });
    expect(merged.texts).toMatchObject([
      { field: "alt", language: "de", value: "Ein Hund" },
      { field: "alt", language: "en", value: "A dog" },
    ]);
  });

  it("refuses a text that changed meanwhile and shows what stands there", async () => {
    const { id: assetId, version: baseVersion } = await makeAsset(space);
    await editAssetTexts(editor, { assetId, baseVersion, texts: [text("en", "alt", "A dog")] });
    await expect(
      editAssetTexts(other, {
        assetId,
        baseVersion,
        texts: [text("en", "alt", "A hound"), text("en", "title", "Rex")],
      }),
    ).rejects.toMatchObject({ code: "conflict", details: { theirs: { "text.alt.en": "A dog" } } });
    const asset = await getAsset(editor, { assetId });
    expect(asset.title).toBeNull();
  });

  it("accepts the same text from both", async () => {
    const { id: assetId, version: baseVersion } = await makeAsset(space);
    await editAssetTexts(editor, { assetId, baseVersion, texts: [text("en", "alt", "A dog")] });
    const after = await editAssetTexts(other, {
      assetId,
      baseVersion,
      texts: [text("en", "alt", "A dog")],
    });
    expect(after.version).toBe(baseVersion + 1);
  });

  it("loses neither of many changes sent at the same time", async () => {
    const { id: assetId, version } = await makeAsset(space);
    const fields = ["alt", "title", "copyright", "source"];
    await Promise.all(
      fields.flatMap((field) =>
        ["en", "de"].map((language) =>
          editAssetTexts(editor, {
            assetId,
            texts: [text(language, field, `${field} ${language}`)],
          }),
        ),
      ),
    );
    const asset = await getAsset(editor, { assetId });
    expect(asset.texts).toHaveLength(8);
    expect(asset.version).toBe(version + 8);
  });
});

describe("texts", () => {
  it("knows what is missing, and that an empty text is deliberate", async () => {
    const { id: assetId, gaps } = await makeAsset(space);
    expect(gaps).toEqual(
      expect.arrayContaining([
        { field: "alt", language: "de" },
        { field: "alt", language: "en" },
      ]),
    );
    const described = await editAssetTexts(editor, {
      assetId,
      texts: [text("en", "alt", ""), text("de", "alt", "Hund")],
    });
    expect(described.gaps).toEqual([]);
    const cleared = await editAssetTexts(editor, { assetId, texts: [text("de", "alt", null)] });
    expect(cleared.gaps).toEqual([{ field: "alt", language: "de" }]);
  });

  it("refuses languages and fields that the space does not have", async () => {
    const { id: assetId } = await makeAsset(space);
    await expect(
      editAssetTexts(editor, { assetId, texts: [text("fr", "alt", "Chien")] }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(
      editAssetTexts(editor, { assetId, texts: [text("en", "mood", "calm")] }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("writes no history and spends no version when nothing differs", async () => {
    const { id: assetId, version } = await makeAsset(space, { texts: { en: { alt: "A dog" } } });
    const same = await editAssetTexts(editor, { assetId, texts: [text("en", "alt", "A dog")] });
    expect(same.version).toBe(version);
  });
});

describe("a lock", () => {
  const refused: [string, (actor: Actor, assetId: number) => Promise<unknown>][] = [
    [
      "editing texts",
      (actor, assetId) => editAssetTexts(actor, { assetId, texts: [text("en", "alt", "x")] }),
    ],
    ["renaming", (actor, assetId) => renameAsset(actor, { assetId, name: "other" })],
    ["setting the focus", (actor, assetId) => setAssetFocus(actor, { assetId, focus: "1x1:2x2" })],
    [
      "privacy",
      (actor, assetId) => setAssetPrivacy(actor, { assetIds: [assetId], isPrivate: true }),
    ],
    [
      "moving",
      async (actor, assetId) =>
        moveAssets(actor, { assetIds: [assetId], folderId: (await makeFolder(space)).id }),
    ],
    [
      "tagging",
      async (actor, assetId) =>
        tagAssets(actor, { assetIds: [assetId], add: [(await makeTag(space)).id], remove: [] }),
    ],
    ["the trash", (actor, assetId) => trashAssets(actor, { assetIds: [assetId] })],
  ];

  for (const [what, change] of refused)
    it(`refuses ${what}, from admins too, and says who locked it and why`, async () => {
      const before = await makeAsset(space, { locked: "Approved for print" });
      for (const actor of [editor, admin])
        await expect(change(actor, before.id)).rejects.toMatchObject({
          code: "locked",
          details: { reason: "locked_by", values: { why: "Approved for print" } },
        });
      expect(await getAsset(editor, { assetId: before.id })).toEqual(before);
    });

  it("is set and taken off by reviewers, not by editors", async () => {
    const { id } = await makeAsset(space);
    const input = { assetIds: [id], reason: "Approved" };
    await expect(lockAssets(editor, input)).rejects.toMatchObject({ code: "forbidden" });
    await lockAssets(reviewer, input);
    expect((await getAsset(editor, { assetId: id })).lock).toMatchObject({
      byName: reviewer.name,
      reason: "Approved",
    });
    await expect(releaseAssets(editor, input)).rejects.toMatchObject({ code: "forbidden" });
    await releaseAssets(reviewer, input);
    expect((await getAsset(editor, { assetId: id })).lock).toBeNull();
  });

  it("holds back only its own asset in a bulk change", async () => {
    const free = await makeAsset(space);
    const locked = await makeAsset(space, { locked: true });
    const folder = await makeFolder(space);
    const result = await moveAssets(editor, {
      assetIds: [free.id, locked.id],
      folderId: folder.id,
    });
    expect(result.changed).toEqual([free.id]);
    expect(result.skipped).toMatchObject([{ assetId: locked.id, code: "locked" }]);
  });

  it("is counted apart from what was so already", async () => {
    const folder = await makeFolder(space);
    const there = await makeAsset(space, { folder });
    const moved = await makeAsset(space);
    const locked = await makeAsset(space, { locked: true });
    const move = (ids: number[]) =>
      changeTarget(editor, {
        target: { kind: "ids", ids },
        operation: { kind: "move", folderId: folder.id },
      });
    expect((await move([there.id, moved.id, locked.id])).outcome).toMatchObject({
      changed: 1,
      unchanged: 1,
      skippedCount: 1,
    });
    expect((await move([moved.id])).outcome).toMatchObject({ changed: 0, unchanged: 1 });
    const alone = { assetIds: [moved.id], folderId: folder.id };
    expect(await moveAssets(editor, alone)).toMatchObject({ changed: [], unchanged: [moved.id] });
  });
});

describe("the trash", () => {
  it("takes an asset and gives it back as it was", async () => {
    const folder = await makeFolder(space);
    const tag = await makeTag(space);
    const asset = await makeAsset(space, { folder, tags: [tag], texts: { en: { alt: "A dog" } } });
    await trashAssets(editor, { assetIds: [asset.id] });
    expect((await getAsset(editor, { assetId: asset.id })).deletedAt).not.toBeNull();
    await expect(renameAsset(editor, { assetId: asset.id, name: "x" })).rejects.toMatchObject({
      code: "conflict",
    });
    await restoreAssets(editor, { assetIds: [asset.id] });
    const back = await getAsset(editor, { assetId: asset.id });
    expect({ ...back, version: 0, updatedAt: 0 }).toEqual({ ...asset, version: 0, updatedAt: 0 });
  });

  it("is emptied for good by admins only, and only of what is in it", async () => {
    const live = await makeAsset(space);
    const gone = await makeAsset(space, { trashed: true });
    await expect(purgeAssets(editor, { assetIds: [gone.id] })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(purgeAssets(admin, { assetIds: [live.id] })).rejects.toMatchObject({
      code: "conflict",
    });
    await purgeAssets(admin, { assetIds: [gone.id] });
    await expect(getAsset(admin, { assetId: gone.id })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is passed by where an admin asks for it, but for what is locked", async () => {
    const live = await makeAsset(space);
    const locked = await makeAsset(space, { locked: true });
    const purge = (ids: number[], who = admin, includesLive = true) =>
      changeTarget(who, {
        target: { kind: "ids", ids },
        operation: { kind: "purge", includesLive },
      });
    await expect(purge([live.id], editor)).rejects.toMatchObject({ code: "forbidden" });
    await expect(purge([live.id], admin, false)).rejects.toMatchObject({ code: "conflict" });
    const { outcome } = await purge([live.id, locked.id]);
    expect(outcome).toMatchObject({ changed: 1, skippedCount: 1 });
    await expect(getAsset(admin, { assetId: live.id })).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await getAsset(admin, { assetId: locked.id })).deletedAt).toBeNull();
  });
});

describe("history", () => {
  it("tells who changed what, from what, to what", async () => {
    const { id: assetId } = await makeAsset(space, { name: "dog.png" });
    await renameAsset(editor, { assetId, name: "hound" });
    await setAssetFocus(editor, { assetId, focus: "10x10:11x11" });
    const { entries } = await listHistory(editor, { assetId, limit: 50 });
    expect(entries).toMatchObject([
      {
        action: "asset.focus_set",
        actorName: "editor",
        changes: { focus: { before: null, after: "10x10:11x11" } },
      },
      { action: "asset.renamed", changes: { name: { before: "dog.png", after: "hound.png" } } },
      { action: "asset.uploaded" },
    ]);
  });

  it("is not there for an asset of another space", async () => {
    const elsewhere = await makeAsset(await makeSpace());
    await expect(listHistory(editor, { assetId: elsewhere.id, limit: 50 })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(getAsset(admin, { assetId: elsewhere.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(trashAssets(admin, { assetIds: [elsewhere.id] })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("focus", () => {
  it("must be a box inside the upright picture", async () => {
    const { id: assetId } = await makeAsset(space, { width: 64, height: 48 });
    for (const focus of ["63x47:65x48", "5x5:5x5", "centre", "10x10"])
      await expect(setAssetFocus(editor, { assetId, focus })).rejects.toMatchObject({
        code: "invalid",
      });
    const set = await setAssetFocus(editor, { assetId, focus: "63x47:64x48" });
    expect(set.focus).toBe("63x47:64x48");
  });
});
