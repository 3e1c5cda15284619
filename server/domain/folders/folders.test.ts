import { describe, expect, test } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getAsset } from "../assets/get-asset.ts";
import { createFolder } from "./create-folder.ts";
import { deleteFolder } from "./delete-folder.ts";
import { ensureFolderPath } from "./ensure-folder-path.ts";
import { listFolders } from "./list-folders.ts";
import { moveFolder } from "./move-folder.ts";
import { renameFolder } from "./rename-folder.ts";

openTestLibrary();

/** The tree as `outer/inner` lines. Fails when a stored path is not the one the parents make. */
async function tree(actor: Actor): Promise<string[]> {
  const rows = await database().prisma.folder.findMany({ where: { spaceId: actor.spaceId } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows
    .map((row) => {
      const line = [row];
      for (
        let parent = byId.get(row.parentId ?? 0);
        parent;
        parent = byId.get(parent.parentId ?? 0)
      )
        line.unshift(parent);
      expect(row.path).toBe(`/${line.map((folder) => folder.id).join("/")}/`);
      return line.map((folder) => folder.name).join("/");
    })
    .sort();
}

function lastEntry(actor: Actor, subjectType = "folder") {
  return database().prisma.history.findFirst({
    where: { spaceId: actor.spaceId, subjectType },
    orderBy: { id: "desc" },
  });
}

async function setUp() {
  const space = await makeSpace();
  const editor = makeActor(space, "editor");
  const spring = await ensureFolderPath(editor, { names: ["Campaigns", "2026", "Spring"] });
  const folders = await listFolders(editor);
  const named = (name: string) => {
    const folder = folders.find((candidate) => candidate.name === name);
    if (!folder) throw new Error(`no folder ${name}`);
    return folder;
  };
  return { space, editor, spring, campaigns: named("Campaigns"), year: named("2026") };
}

describe("ensureFolderPath", () => {
  test("makes what is missing, finds what is there, and cleans names", async () => {
    const { editor, spring } = await setUp();
    expect(await tree(editor)).toEqual(["Campaigns", "Campaigns/2026", "Campaigns/2026/Spring"]);
    const again = await ensureFolderPath(editor, { names: ["Campaigns", "2026 ", "Spring."] });
    expect(again).toEqual(spring);
    await ensureFolderPath(editor, { parentId: spring.id, names: ["a/b", "\u200b"] });
    expect(await tree(editor)).toContain("Campaigns/2026/Spring/a-b/folder");
  });

  test("files of one folder that arrive together make it once", async () => {
    const editor = makeActor(await makeSpace(), "editor");
    const made = await Promise.all(
      Array.from({ length: 6 }, () => ensureFolderPath(editor, { names: ["one", "two"] })),
    );
    expect(new Set(made.map((folder) => folder.id)).size).toBe(1);
    expect(await tree(editor)).toEqual(["one", "one/two"]);
  });
});

describe("renameFolder", () => {
  test("records both names, and nothing when nothing changed", async () => {
    const { editor, spring } = await setUp();
    expect(await renameFolder(editor, { folderId: spring.id, name: " Frühling" })).toMatchObject({
      name: "Frühling",
    });
    const entry = await lastEntry(editor);
    expect(entry).toMatchObject({
      action: "folder.renamed",
      changes: { name: { before: "Spring", after: "Frühling" } },
    });
    await renameFolder(editor, { folderId: spring.id, name: "Frühling" });
    expect(await lastEntry(editor)).toEqual(entry);
  });

  test("refuses a sibling's name, and folders of other spaces", async () => {
    const { editor, spring, year, space } = await setUp();
    await makeFolder(space, { name: "Autumn", parent: year });
    await expect(
      renameFolder(editor, { folderId: spring.id, name: "Autumn" }),
    ).rejects.toMatchObject({ code: "conflict", details: { reason: "name_taken" } });
    const elsewhere = await makeFolder(await makeSpace());
    await expect(renameFolder(editor, { folderId: elsewhere.id, name: "x" })).rejects.toMatchObject(
      { code: "not_found" },
    );
  });
});

describe("moveFolder", () => {
  test("takes everything below along", async () => {
    const { editor, year, space } = await setUp();
    const archive = await makeFolder(space, { name: "Archive" });
    await moveFolder(editor, { folderId: year.id, parentId: archive.id });
    expect(await tree(editor)).toEqual([
      "Archive",
      "Archive/2026",
      "Archive/2026/Spring",
      "Campaigns",
    ]);
    expect(await lastEntry(editor)).toMatchObject({
      action: "folder.moved",
      changes: { parent: { before: "Campaigns", after: "Archive" } },
    });
    await moveFolder(editor, { folderId: year.id, parentId: null });
    expect(await tree(editor)).toEqual(["2026", "2026/Spring", "Archive", "Campaigns"]);
  });

  test("refuses a circle, also when two moves come at once", async () => {
    const { editor, campaigns, year, spring, space } = await setUp();
    for (const parentId of [campaigns.id, year.id, spring.id])
      await expect(moveFolder(editor, { folderId: campaigns.id, parentId })).rejects.toMatchObject({
        code: "invalid",
        details: { reason: "folder_into_itself" },
      });
    const other = await makeFolder(space, { name: "Other" });
    const results = await Promise.allSettled([
      moveFolder(editor, { folderId: other.id, parentId: spring.id }),
      moveFolder(editor, { folderId: campaigns.id, parentId: other.id }),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(await tree(editor)).toHaveLength(4);
  });

  test("folders made meanwhile end up in the right place", async () => {
    const { editor, spring, year, space } = await setUp();
    const archive = await makeFolder(space, { name: "Archive" });
    for (const round of [1, 2, 3, 4, 5]) {
      const parentId = round % 2 === 0 ? null : archive.id;
      await Promise.all([
        createFolder(editor, { name: `a ${round}`, parentId: spring.id }),
        moveFolder(editor, { folderId: year.id, parentId }),
        createFolder(editor, { name: `b ${round}`, parentId: year.id }),
      ]);
    }
    expect(await tree(editor)).toHaveLength(14);
  });

  test("refuses a taken name, and what would lie deeper than fifty", async () => {
    const { editor, spring, campaigns, space } = await setUp();
    await makeFolder(space, { name: "Spring" });
    await expect(moveFolder(editor, { folderId: spring.id, parentId: null })).rejects.toMatchObject(
      {
        code: "conflict",
        details: { values: { name: "Spring" } },
      },
    );
    const names = Array.from({ length: 48 }, (_, index) => `level ${index}`);
    const deep = await ensureFolderPath(editor, { names });
    await expect(
      moveFolder(editor, { folderId: campaigns.id, parentId: deep.id }),
    ).rejects.toMatchObject({ code: "invalid", details: { reason: "folder_too_deep" } });
  });
});

describe("deleteFolder", () => {
  test("moves assets and folders up, with version and history", async () => {
    const { editor, year, spring, campaigns, space } = await setUp();
    const asset = await makeAsset(space, { folder: year });
    const trashed = await makeAsset(space, { folder: year, trashed: true });
    const below = await makeAsset(space, { folder: spring, locked: true });
    await makeFolder(space, { name: "2026", parent: year });
    expect(await deleteFolder(editor, { folderId: year.id, content: "move_up" })).toEqual({
      changedAssets: 2,
    });
    expect(await tree(editor)).toEqual(["Campaigns", "Campaigns/2026", "Campaigns/Spring"]);
    for (const { id, version } of [asset, trashed])
      expect(await getAsset(editor, { assetId: id })).toMatchObject({
        folderId: campaigns.id,
        version: version + 1,
      });
    expect(await getAsset(editor, { assetId: below.id })).toEqual(below);
    expect(await lastEntry(editor, "asset")).toMatchObject({
      action: "asset.moved",
      assetId: trashed.id,
      assetVersion: trashed.version + 1,
      actorName: "editor",
      subjectName: trashed.name,
      changes: { folder: { before: year.id, after: campaigns.id } },
    });
    expect(await lastEntry(editor)).toMatchObject({ action: "folder.deleted" });
    const row = await database().prisma.folder.findUnique({ where: { id: campaigns.id } });
    expect(row?.assetCount).toBe(1);
  });

  test("sends everything below to the trash, from where it comes back into the folder above", async () => {
    const { editor, year, spring, campaigns, space } = await setUp();
    const deep = await makeAsset(space, { folder: spring });
    const near = await makeAsset(space, { folder: year });
    await deleteFolder(editor, { folderId: year.id, content: "trash" });
    expect(await tree(editor)).toEqual(["Campaigns"]);
    for (const { id, version } of [deep, near]) {
      const now = await getAsset(editor, { assetId: id });
      expect(now).toMatchObject({ folderId: campaigns.id, version: version + 1 });
      expect(now.deletedAt).toBeGreaterThanOrEqual(deep.createdAt);
      expect(now.deletedAt).toBeLessThanOrEqual(Date.now());
      expect(now.updatedAt).toBe(now.deletedAt);
    }
    const entries = await database().prisma.history.findMany({
      where: { spaceId: space.id, action: "asset.trashed" },
    });
    expect(entries).toHaveLength(2);
    expect(new Set(entries.map((entry) => entry.batchId)).size).toBe(1);
    expect(entries.find((entry) => entry.assetId === deep.id)?.changes).toEqual({
      folder: { before: spring.id, after: campaigns.id },
      trashed: { before: false, after: true },
    });
    const counts = await database().prisma.space.findUnique({ where: { id: space.id } });
    expect(counts).toMatchObject({ assetCount: 0, trashCount: 2 });
  });

  test("refuses when locked assets would move, says how many, and changes nothing", async () => {
    const { editor, year, spring, space } = await setUp();
    await makeAsset(space, { folder: spring, locked: true });
    const free = await makeAsset(space, { folder: spring });
    const refused = { code: "locked", details: { reason: "locked_assets", values: { count: 1 } } };
    await expect(
      deleteFolder(editor, { folderId: year.id, content: "trash" }),
    ).rejects.toMatchObject(refused);
    await expect(
      deleteFolder(editor, { folderId: spring.id, content: "move_up" }),
    ).rejects.toMatchObject(refused);
    expect(await tree(editor)).toHaveLength(3);
    expect(await getAsset(editor, { assetId: free.id })).toEqual(free);
  });

  test("refuses when a folder that moves up meets its name there", async () => {
    const { editor, year, campaigns, space } = await setUp();
    await makeFolder(space, { name: "Spring", parent: campaigns });
    await expect(
      deleteFolder(editor, { folderId: year.id, content: "move_up" }),
    ).rejects.toMatchObject({ code: "conflict", details: { values: { name: "Spring" } } });
    expect(await tree(editor)).toHaveLength(4);
  });

  test("keeps going over a thousand assets", async () => {
    const { editor, spring, space } = await setUp();
    const first = await makeAsset(space, { folder: spring });
    const row = await database().prisma.asset.findUniqueOrThrow({ where: { id: first.id } });
    const { id: _id, currentFileId: _file, ...rest } = row;
    await database().prisma.asset.createMany({
      data: Array.from({ length: 1100 }, (_, index) => ({
        ...rest,
        uuid: `${index}`.padStart(36, "0"),
        deliveryKey: `copy-${space.id}-${index}`,
        codename: null,
      })),
    });
    expect(await deleteFolder(editor, { folderId: spring.id, content: "trash" })).toEqual({
      changedAssets: 1101,
    });
    const counts = await database().prisma.space.findUnique({ where: { id: space.id } });
    expect(counts).toMatchObject({ assetCount: 0, trashCount: 1101 });
    expect(
      await database().prisma.history.count({
        where: { spaceId: space.id, action: "asset.trashed" },
      }),
    ).toBe(1101);
  });
});

test("only editors and admins may shape the tree; everyone sees it", async () => {
  const { space, spring } = await setUp();
  for (const role of ["reviewer", "viewer"] as const) {
    const actor = makeActor(space, role);
    for (const attempt of [
      () => ensureFolderPath(actor, { names: ["x"] }),
      () => renameFolder(actor, { folderId: spring.id, name: "x" }),
      () => moveFolder(actor, { folderId: spring.id, parentId: null }),
      () => deleteFolder(actor, { folderId: spring.id, content: "move_up" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await listFolders(actor)).toHaveLength(3);
  }
  expect(await listFolders(systemActor(await makeSpace()))).toEqual([]);
});
