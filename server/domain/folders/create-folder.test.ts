import { expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { createFolder } from "./create-folder.ts";

openTestLibrary();

test("a folder gets a path of ids, and its history names its parent", async () => {
  const space = await makeSpace();
  const editor = makeActor(space, "editor");
  const parent = await createFolder(editor, { name: "Campaigns" });
  const child = await createFolder(editor, { name: " 春 / Spring ", parentId: parent.id });
  expect(child).toMatchObject({ name: "春 - Spring", parentId: parent.id, assetCount: 0 });
  const row = await database().prisma.folder.findUnique({ where: { id: child.id } });
  expect(row?.path).toBe(`/${parent.id}/${child.id}/`);
  expect(
    await database().prisma.history.findFirst({ where: { subjectId: String(child.id) } }),
  ).toMatchObject({
    action: "folder.created",
    actorName: "editor",
    changes: { parent: { before: null, after: "Campaigns" } },
  });
});

test("two siblings cannot share a name, at the top nor below, not even at the same moment", async () => {
  const space = await makeSpace();
  const editor = makeActor(space, "editor");
  const parent = await createFolder(editor, { name: "Spring" });
  await createFolder(editor, { name: "Spring", parentId: parent.id });
  const taken = { code: "conflict", details: { reason: "name_taken", values: { name: "Spring" } } };
  await expect(createFolder(editor, { name: "Spring" })).rejects.toMatchObject(taken);
  await expect(createFolder(editor, { name: "Spring", parentId: parent.id })).rejects.toMatchObject(
    taken,
  );
  const results = await Promise.allSettled(
    [1, 2, 3].map(() => createFolder(editor, { name: "Autumn" })),
  );
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  await makeFolder(await makeSpace(), { name: "Spring" });
});

test("a name of nothing is refused, and so is a parent in another space", async () => {
  const space = await makeSpace();
  const editor = makeActor(space, "editor");
  for (const name of ["", " ", "..", "\u0000\u200b"])
    await expect(createFolder(editor, { name })).rejects.toMatchObject({
      code: "invalid",
      details: { field: "name", reason: "empty_name" },
    });
  const elsewhere = await makeFolder(await makeSpace());
  await expect(
    createFolder(editor, { name: "Spring", parentId: elsewhere.id }),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("folders lie at most fifty deep", async () => {
  const space = await makeSpace();
  const editor = makeActor(space, "editor");
  let parentId: number | null = null;
  for (let depth = 1; depth <= 50; depth++)
    parentId = (await createFolder(editor, { name: "deeper", parentId })).id;
  await expect(createFolder(editor, { name: "deeper", parentId })).rejects.toMatchObject({
    code: "invalid",
    details: { reason: "folder_too_deep" },
  });
});

test.each(["reviewer", "viewer"] as const)("a %s may not make folders", async (role) => {
  const space = await makeSpace();
  await expect(createFolder(makeActor(space, role), { name: "x" })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("folder and tag count the assets in them", async () => {
  const space = await makeSpace({ languages: ["de", "en"] });
  const folder = await makeFolder(space);
  const tag = await makeTag(space);
  const asset = await makeAsset(space, {
    folder,
    tags: [tag],
    texts: { de: { alt: "Ein Hund" } },
    focus: "1x1:2x2",
    private: true,
    locked: "approved",
  });
  await makeAsset(space, { folder, tags: [tag], trashed: true });
  expect(asset).toMatchObject({
    folderId: folder.id,
    tagIds: [tag.id],
    alt: "Ein Hund",
    isPrivate: true,
    gaps: [{ field: "alt", language: "en" }],
    lock: { reason: "approved" },
  });
  const { prisma } = database();
  expect(await prisma.folder.findUnique({ where: { id: folder.id } })).toMatchObject({
    assetCount: 1,
  });
  expect(await prisma.tag.findUnique({ where: { id: tag.id } })).toMatchObject({ assetCount: 1 });
});
