import { describe, expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { createSpace } from "./create-space.ts";
import { getSpaceOverview } from "./get-space-overview.ts";
import { listSpaces } from "./list-spaces.ts";
import { renameSpace } from "./rename-space.ts";

openTestLibrary();

describe("createSpace", () => {
  test("makes languages in order and the built-in fields, and begins the history", async () => {
    const space = await makeSpace({ name: "Brand", languages: ["DE", "pt-br", "de"] });
    expect(space).toMatchObject({ name: "Brand", defaultLanguage: "de", assetCount: 0 });
    const overview = await getSpaceOverview(makeActor(space, "viewer"));
    expect(overview).toMatchObject({
      space,
      languages: [
        { code: "de", name: "German", isDefault: true },
        { code: "pt-BR", isDefault: false },
      ],
      fields: [
        { key: "alt", required: true, translatable: true, multiline: true, builtIn: true },
        { key: "title", required: false, translatable: true },
        { key: "copyright", translatable: true },
        { key: "source", translatable: true },
      ],
      folders: [],
      tags: [],
    });
    expect(
      await database().prisma.history.findMany({ where: { spaceId: space.id } }),
    ).toMatchObject([{ action: "space.created", subjectName: "Brand" }]);
  });

  test("refuses codes that are no language, and a default that is not among them", async () => {
    await expect(makeSpace({ languages: ["de", "!"] })).rejects.toMatchObject({
      code: "invalid",
      details: { reason: "language_code" },
    });
    await expect(makeSpace({ languages: ["de"], defaultLanguage: "en" })).rejects.toMatchObject({
      code: "invalid",
      details: { field: "defaultLanguage" },
    });
  });

  test("is for admins; a token stays in its space", async () => {
    const space = await makeSpace();
    for (const who of ["editor", "reviewer", "viewer", { tokenScopes: [] }] as const)
      await expect(createSpace(makeActor(space, who), { name: "x" })).rejects.toMatchObject({
        code: "forbidden",
      });
  });
});

test("a person who makes a space is its admin, and sees only spaces they are in", async () => {
  const space = await makeSpace();
  await database().prisma.user.create({
    data: { id: "ada", name: "Ada", email: "ada@example.com" },
  });
  const ada = {
    kind: "user",
    spaceId: space.id,
    userId: "ada",
    name: "Ada",
    role: "admin",
  } as const;
  const own = await createSpace(ada, { name: "Ada's" });
  expect(await listSpaces(ada)).toEqual([own]);
  expect(await database().prisma.membership.findMany({ where: { spaceId: own.id } })).toMatchObject(
    [{ userId: "ada", role: "admin" }],
  );
  expect(await listSpaces(makeActor(space, { tokenScopes: [] }))).toEqual([space]);
  const all = await listSpaces({ kind: "system", spaceId: space.id, name: "Test" });
  expect(all).toEqual(expect.arrayContaining([space, own]));
});

test("the overview counts what is in folders and tags, and shows one space only", async () => {
  const space = await makeSpace();
  const folder = await makeFolder(space, { name: "B" });
  const inner = await makeFolder(space, { name: "A", parent: folder });
  const tag = await makeTag(space);
  await makeAsset(space, { folder, tags: [tag] });
  await makeAsset(space, { trashed: true });
  await makeFolder(await makeSpace());
  const overview = await getSpaceOverview(makeActor(space, "viewer"));
  expect(overview).toMatchObject({
    space: { assetCount: 1, trashCount: 1 },
    folders: [{ ...inner }, { ...folder, assetCount: 1 }],
    tags: [{ ...tag, assetCount: 1 }],
  });
  await expect(
    getSpaceOverview({ kind: "system", spaceId: 9999, name: "Test" }),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("a space gets another name from its admins", async () => {
  const space = await makeSpace();
  await expect(renameSpace(makeActor(space, "editor"), { name: "x" })).rejects.toMatchObject({
    code: "forbidden",
  });
  const admin = makeActor(space, "admin");
  expect(await renameSpace(admin, { name: "Brand" })).toEqual({ ...space, name: "Brand" });
  await renameSpace(admin, { name: "Brand" });
  expect(
    await database().prisma.history.findMany({
      where: { spaceId: space.id, action: "space.edited" },
    }),
  ).toMatchObject([{ changes: { name: { before: space.name, after: "Brand" } } }]);
});
