import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { editAssetTexts } from "../assets/edit-asset-texts.ts";
import { getAsset } from "../assets/get-asset.ts";
import { lockAssets } from "../assets/lock-assets.ts";
import { moveAssets } from "../assets/move-assets.ts";
import { releaseAssets } from "../assets/release-assets.ts";
import { renameAsset } from "../assets/rename-asset.ts";
import { replaceAssetFile } from "../assets/replace-asset-file.ts";
import { restoreAssets } from "../assets/restore-assets.ts";
import { setAssetFocus } from "../assets/set-asset-focus.ts";
import { setAssetPrivacy } from "../assets/set-asset-privacy.ts";
import { setAssetSchedule } from "../assets/set-asset-schedule.ts";
import { tagAssets } from "../assets/tag-assets.ts";
import { trashAssets } from "../assets/trash-assets.ts";
import { createFolder } from "../folders/create-folder.ts";
import { deleteFolder } from "../folders/delete-folder.ts";
import { listFolders } from "../folders/list-folders.ts";
import { moveFolder } from "../folders/move-folder.ts";
import { renameFolder } from "../folders/rename-folder.ts";
import { deleteTag } from "../tags/delete-tag.ts";
import { editTag } from "../tags/edit-tag.ts";
import { listTags } from "../tags/list-tags.ts";
import { mergeTags } from "../tags/merge-tags.ts";
import { getLastUndoable } from "./get-last-undoable.ts";
import { listOperations } from "./list-operations.ts";
import { undoChange } from "./undo-change.ts";

openTestLibrary();

let space: Space;
let admin: Actor;
let editor: Actor;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  admin = makeActor(space, "admin");
  editor = makeActor(space, "editor");
});

/** Turns round the last thing that an actor did, as Ctrl+Z does. */
async function undoLast(actor: Actor, direction: "undo" | "redo" = "undo") {
  const { operation } = await getLastUndoable(actor, { direction });
  if (!operation?.batchId) throw new Error("nothing to undo");
  return undoChange(actor, { batchId: operation.batchId });
}

/** What of an asset undo brings back. */
async function stateOf(assetId: number) {
  const asset = await getAsset(admin, { assetId });
  const { name, folderId, focus, isPrivate, publishAt, expireAt, texts, tagIds, lock } = asset;
  const { width, height, kind, mime, size, gaps, file } = asset;
  return {
    ...{ name, folderId, focus, isPrivate, publishAt, expireAt, tagIds, lock, gaps },
    ...{ width, height, kind, mime, size, fileId: file.id, isTrashed: asset.deletedAt !== null },
    texts: texts.map(({ field, language, value }) => ({ field, language, value })),
  };
}

describe("every change of an asset goes back and comes again", () => {
  const changes: Record<string, (assetId: number) => Promise<unknown>> = {
    move: async (id) =>
      moveAssets(admin, { assetIds: [id], folderId: (await makeFolder(space)).id }),
    tag: async (id) =>
      tagAssets(admin, { assetIds: [id], add: [(await makeTag(space)).id], remove: [] }),
    texts: (assetId) =>
      editAssetTexts(admin, {
        assetId,
        texts: [
          { field: "alt", language: "en", value: "Another dog" },
          { field: "alt", language: "de", value: "" },
          { field: "title", language: "en", value: null },
        ],
      }),
    rename: (assetId) => renameAsset(admin, { assetId, name: "New name" }),
    focus: (assetId) => setAssetFocus(admin, { assetId, focus: "9x9:10x10" }),
    privacy: (id) => setAssetPrivacy(admin, { assetIds: [id], isPrivate: true }),
    schedule: (id) =>
      setAssetSchedule(admin, { assetIds: [id], publishAt: 1_000_000, expireAt: 2_000_000 }),
    trash: (id) => trashAssets(admin, { assetIds: [id] }),
    lock: (id) => lockAssets(admin, { assetIds: [id], reason: "approved" }),
    file: async (assetId) => {
      const temporaryPath = path.join(storage().temporaryFolder, randomUUID());
      await writeFile(temporaryPath, await makePicture(32, 24));
      return replaceAssetFile(admin, { assetId, temporaryPath, name: "other.png" });
    },
  };

  it.each(Object.entries(changes))("%s", async (_name, change) => {
    const tag = await makeTag(space);
    const { id } = await makeAsset(space, {
      texts: { en: { alt: "A dog", title: "Rex" } },
      tags: [tag],
      focus: "1x1:2x2",
      folder: await makeFolder(space),
    });
    const before = await stateOf(id);
    await change(id);
    const after = await stateOf(id);
    expect(after).not.toEqual(before);
    expect(await undoLast(admin)).toMatchObject({ isRedo: false, outcome: { changed: 1 } });
    expect(await stateOf(id)).toEqual(before);
    expect(await undoLast(admin, "redo")).toMatchObject({ isRedo: true, outcome: { changed: 1 } });
    expect(await stateOf(id)).toEqual(after);
    await undoLast(admin);
    expect(await stateOf(id)).toEqual(before);
  });

  it("a release and a restore too", async () => {
    const locked = await makeAsset(space, { locked: "approved" });
    await releaseAssets(admin, { assetIds: [locked.id] });
    await undoLast(admin);
    expect((await getAsset(admin, { assetId: locked.id })).lock).toMatchObject({
      reason: "approved",
    });
    const gone = await makeAsset(space, { trashed: true });
    await restoreAssets(admin, { assetIds: [gone.id] });
    await undoLast(admin);
    expect((await getAsset(admin, { assetId: gone.id })).deletedAt).not.toBeNull();
  });
});

describe("what happened since", () => {
  it("stays, while the rest of a bulk change goes back", async () => {
    const [from, to, elsewhere] = [
      await makeFolder(space),
      await makeFolder(space),
      await makeFolder(space),
    ];
    const assets = await Promise.all([1, 2, 3, 4].map(() => makeAsset(space, { folder: from })));
    const [moved, locked, first, second] = assets.map((asset) => asset.id);
    if (!moved || !locked || !first || !second) throw new Error("four assets");
    const { batchId } = await moveAssets(editor, {
      assetIds: [moved, locked, first, second],
      folderId: to.id,
    });
    await moveAssets(admin, { assetIds: [moved], folderId: elsewhere.id });
    await lockAssets(admin, { assetIds: [locked], reason: "done" });
    const { outcome } = await undoChange(editor, { batchId });
    expect(outcome).toMatchObject({ changed: 2, skippedCount: 2 });
    expect(outcome?.skipped.map(({ assetId, code }) => [assetId, code]).sort()).toEqual(
      [
        [moved, "conflict"],
        [locked, "locked"],
      ].sort(),
    );
    expect((await getAsset(admin, { assetId: moved })).folderId).toBe(elsewhere.id);
    expect((await getAsset(admin, { assetId: first })).folderId).toBe(from.id);
    // Once the lock is off, the rest goes back too.
    await releaseAssets(admin, { assetIds: [locked] });
    expect(await undoChange(editor, { batchId })).toMatchObject({ outcome: { changed: 1 } });
    expect((await getAsset(admin, { assetId: locked })).folderId).toBe(from.id);
    await expect(undoChange(editor, { batchId })).rejects.toMatchObject({
      code: "conflict",
      details: { reason: "undone_already" },
    });
  });

  it("of several texts, only the one that somebody changed stays", async () => {
    const { id: assetId } = await makeAsset(space, { texts: { en: { alt: "A", title: "T" } } });
    await editAssetTexts(editor, {
      assetId,
      texts: [
        { field: "alt", language: "en", value: "B" },
        { field: "title", language: "en", value: "U" },
      ],
    });
    await editAssetTexts(admin, {
      assetId,
      texts: [{ field: "alt", language: "en", value: "C" }],
    });
    expect(await undoLast(editor)).toMatchObject({ outcome: { changed: 1, skippedCount: 1 } });
    expect(await getAsset(admin, { assetId })).toMatchObject({ alt: "C", title: "T" });
  });

  it("a single change that cannot go back says why", async () => {
    const folder = await makeFolder(space);
    const { id } = await makeAsset(space, { folder });
    const { batchId } = await moveAssets(editor, { assetIds: [id], folderId: null });
    await deleteFolder(admin, { folderId: folder.id, content: "move_up" });
    await expect(undoChange(editor, { batchId })).rejects.toMatchObject({
      code: "not_found",
      details: { reason: "undo_folder_gone" },
    });
    const { batchId: trashing } = await trashAssets(editor, { assetIds: [id] });
    const reviewer = makeActor(space, "reviewer");
    await expect(undoChange(reviewer, { batchId: trashing })).rejects.toMatchObject({
      code: "forbidden",
    });
    const viewer = makeActor(space, "viewer");
    await expect(undoChange(viewer, { batchId: trashing })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("folders and tags", () => {
  const folderNames = async () =>
    (await listFolders(admin)).map(({ id, parentId, name }) => ({ id, parentId, name }));

  it("a folder's name and place go back", async () => {
    const home = await makeFolder(space);
    const folder = await makeFolder(space);
    const before = await folderNames();
    await renameFolder(admin, { folderId: folder.id, name: "Other" });
    await moveFolder(admin, { folderId: folder.id, parentId: home.id });
    await undoLast(admin);
    await undoLast(admin);
    expect(await folderNames()).toEqual(before);
  });

  it("a new folder goes, unless something lies in it", async () => {
    const folder = await createFolder(admin, { name: "Short-lived", parentId: null });
    await undoLast(admin);
    expect((await folderNames()).map(({ id }) => id)).not.toContain(folder.id);
    await undoLast(admin, "redo");
    expect((await folderNames()).map(({ id }) => id)).toContain(folder.id);
    await makeAsset(space, { folder });
    await expect(undoLast(admin)).rejects.toMatchObject({
      details: { reason: "undo_folder_used" },
    });
  });

  it.each(["move_up", "trash"] as const)(
    "a folder deleted with %s comes back whole",
    async (content) => {
      const folder = await makeFolder(space);
      const child = await makeFolder(space, { parent: folder });
      const asset = await makeAsset(space, { folder });
      const inner = await makeAsset(space, { folder: child });
      const before = await folderNames();
      await deleteFolder(admin, { folderId: folder.id, content });
      expect(await folderNames()).not.toEqual(before);
      await undoLast(admin);
      expect(await folderNames()).toEqual(before);
      expect(await getAsset(admin, { assetId: asset.id })).toMatchObject({
        folderId: folder.id,
        deletedAt: null,
      });
      expect(await getAsset(admin, { assetId: inner.id })).toMatchObject({
        folderId: child.id,
        deletedAt: null,
      });
    },
  );

  it("tags that were edited, deleted or merged are what they were", async () => {
    const tags = [await makeTag(space), await makeTag(space), await makeTag(space)] as const;
    const [one, two, both] = [
      await makeAsset(space, { tags: [tags[0]] }),
      await makeAsset(space, { tags: [tags[1]] }),
      await makeAsset(space, { tags: [tags[0], tags[1]] }),
    ];
    const state = async () => ({
      tags: await listTags(admin),
      assets: await Promise.all(
        [one, two, both].map(async ({ id }) => (await getAsset(admin, { assetId: id })).tagIds),
      ),
    });
    const before = await state();
    await editTag(admin, { tagId: tags[2].id, name: "Edited", color: "#123456" });
    await deleteTag(admin, { tagId: tags[2].id });
    await mergeTags(admin, { fromIds: [tags[0].id], intoId: tags[1].id });
    for (let times = 0; times < 3; times++) await undoLast(admin);
    expect(await state()).toEqual(before);
  });
});

describe("the list of operations", () => {
  it("has one line for one bulk change, and Ctrl+Z goes back one by one", async () => {
    const own = await makeSpace();
    const person = makeActor(own, "editor");
    const assets = await Promise.all([1, 2, 3].map(() => makeAsset(own)));
    const folder = await makeFolder(own);
    const assetIds = assets.map((asset) => asset.id);
    await moveAssets(person, { assetIds, folderId: folder.id });
    await trashAssets(person, { assetIds });
    const operations = await listOperations(person, { limit: 50 });
    expect(operations.map(({ action, count, isUndoable }) => [action, count, isUndoable])).toEqual([
      ["asset.trashed", 3, true],
      ["asset.moved", 3, true],
    ]);
    await undoLast(person);
    await undoLast(person);
    expect(await getLastUndoable(person, { direction: "undo" })).toEqual({ operation: null });
    const states = await database().prisma.asset.findMany({ where: { id: { in: assetIds } } });
    expect(states.map(({ folderId, deletedAt }) => [folderId, deletedAt])).toEqual(
      assetIds.map(() => [null, null]),
    );
    // Others' operations are no business of Ctrl+Z.
    const other = makeActor(own, "editor");
    expect(await getLastUndoable(other, { direction: "undo" })).toEqual({ operation: null });
  });
});
