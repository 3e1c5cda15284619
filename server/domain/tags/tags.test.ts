import { describe, expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getAsset } from "../assets/get-asset.ts";
import { createTag } from "./create-tag.ts";
import { deleteTag } from "./delete-tag.ts";
import { editTag } from "./edit-tag.ts";
import { listTags } from "./list-tags.ts";
import { mergeTags } from "./merge-tags.ts";

openTestLibrary();

async function setUp() {
  const space = await makeSpace();
  return { space, editor: makeActor(space, "editor") };
}

function entries(spaceId: number, action: string) {
  return database().prisma.history.findMany({
    where: { spaceId, action },
    orderBy: { id: "asc" },
  });
}

describe("createTag", () => {
  test("keeps every script, and gives a colour that stays with the name", async () => {
    const { space, editor } = await setUp();
    const tag = await createTag(editor, { name: "  Sommer\u00a0 2026 ☀️ " });
    expect(tag).toMatchObject({ name: "Sommer 2026 ☀️", assetCount: 0 });
    expect(tag.color).toMatch(/^#[0-9a-f]{6}$/);
    const same = await createTag(makeActor(await makeSpace(), "admin"), { name: tag.name });
    expect(same.color).toBe(tag.color);
    expect(await entries(space.id, "tag.created")).toMatchObject([
      { subjectType: "tag", subjectName: tag.name, actorName: "editor" },
    ]);
  });

  test("refuses a taken name and names of nothing", async () => {
    const { editor } = await setUp();
    await createTag(editor, { name: "Summer" });
    await expect(createTag(editor, { name: "Summer " })).rejects.toMatchObject({
      code: "conflict",
      details: { field: "name", reason: "name_taken", values: { name: "Summer" } },
    });
    for (const name of ["", " \t", "\u200b"])
      await expect(createTag(editor, { name })).rejects.toMatchObject({
        code: "invalid",
        details: { reason: "empty_name" },
      });
    await expect(createTag(editor, { name: "x".repeat(101) })).rejects.toMatchObject({
      details: { reason: "too_long" },
    });
  });
});

describe("editTag", () => {
  test("records what changed and leaves the assets alone", async () => {
    const { space, editor } = await setUp();
    const tag = await makeTag(space, { name: "Sumer", color: "#112233" });
    const asset = await makeAsset(space, { tags: [tag], locked: true });
    expect(await editTag(editor, { tagId: tag.id, name: "Summer" })).toMatchObject({
      name: "Summer",
      color: "#112233",
      assetCount: 1,
    });
    await editTag(editor, { tagId: tag.id, name: "Summer", color: "#112233" });
    expect(await entries(space.id, "tag.edited")).toMatchObject([
      { changes: { name: { before: "Sumer", after: "Summer" } } },
    ]);
    expect(await getAsset(editor, { assetId: asset.id })).toEqual(asset);
  });

  test("refuses another tag's name, and tags of other spaces", async () => {
    const { space, editor } = await setUp();
    await makeTag(space, { name: "Winter" });
    const tag = await makeTag(space);
    await expect(editTag(editor, { tagId: tag.id, name: "Winter" })).rejects.toMatchObject({
      code: "conflict",
    });
    const elsewhere = await makeTag(await makeSpace());
    await expect(editTag(editor, { tagId: elsewhere.id, name: "x" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("deleteTag", () => {
  test("takes the tag off its assets, each with a version and a history entry", async () => {
    const { space, editor } = await setUp();
    const [tag, other] = [await makeTag(space), await makeTag(space)];
    const assets = [
      await makeAsset(space, { tags: [tag, other] }),
      await makeAsset(space, { tags: [tag], trashed: true }),
    ];
    const untouched = await makeAsset(space, { tags: [other] });
    expect(await deleteTag(editor, { tagId: tag.id })).toEqual({ changedAssets: 2 });
    expect(await listTags(editor)).toMatchObject([{ id: other.id, assetCount: 2 }]);
    const history = await entries(space.id, "asset.tagged");
    for (const asset of assets) {
      const now = await getAsset(editor, { assetId: asset.id });
      expect(now.tagIds).not.toContain(tag.id);
      expect(now.version).toBe(asset.version + 1);
      expect(history.filter((entry) => entry.assetId === asset.id).at(-1)).toMatchObject({
        assetVersion: now.version,
        changes: { [`tag.${tag.id}`]: { before: true, after: false } },
      });
    }
    expect(await getAsset(editor, { assetId: untouched.id })).toEqual(untouched);
    const [deleted] = await entries(space.id, "tag.deleted");
    expect(deleted?.batchId).toBe(history.at(-1)?.batchId);
  });

  test("refuses when a locked asset has it, and changes nothing", async () => {
    const { space, editor } = await setUp();
    const tag = await makeTag(space);
    const free = await makeAsset(space, { tags: [tag] });
    await makeAsset(space, { tags: [tag], locked: true });
    await expect(deleteTag(editor, { tagId: tag.id })).rejects.toMatchObject({
      code: "locked",
      details: { reason: "locked_assets", values: { count: 1 } },
    });
    expect(await getAsset(editor, { assetId: free.id })).toEqual(free);
    expect(await listTags(editor)).toMatchObject([{ assetCount: 2 }]);
  });
});

describe("mergeTags", () => {
  test("assets with any of the tags have the one that stays, once", async () => {
    const { space, editor } = await setUp();
    const [a, b, into] = [await makeTag(space), await makeTag(space), await makeTag(space)];
    const cases = [[a], [b], [a, b], [a, into], [into], []];
    const assets = await Promise.all(cases.map((tags) => makeAsset(space, { tags })));
    const merged = await mergeTags(editor, { fromIds: [a.id, b.id, a.id], intoId: into.id });
    expect(merged).toMatchObject({ id: into.id, assetCount: 5 });
    expect(await listTags(editor)).toEqual([merged]);
    for (const [index, asset] of assets.entries()) {
      const now = await getAsset(editor, { assetId: asset.id });
      expect(now.tagIds).toEqual(index === 5 ? [] : [into.id]);
      expect(now.version).toBe(asset.version + (index < 4 ? 1 : 0));
    }
    const last = await database().prisma.history.findFirst({
      where: { assetId: assets[2]?.id ?? 0 },
      orderBy: { id: "desc" },
    });
    expect(last?.changes).toEqual({
      [`tag.${a.id}`]: { before: true, after: false },
      [`tag.${b.id}`]: { before: true, after: false },
      [`tag.${into.id}`]: { before: false, after: true },
    });
    expect(await entries(space.id, "tag.merged")).toMatchObject([
      { subjectName: a.name, changes: { mergedInto: { before: a.name, after: into.name } } },
      { subjectName: b.name, batchId: last?.batchId },
    ]);
  });

  test("refuses locked assets, a tag into itself, and tags of other spaces", async () => {
    const { space, editor } = await setUp();
    const [tag, into] = [await makeTag(space), await makeTag(space)];
    await makeAsset(space, { tags: [tag], locked: true });
    await expect(mergeTags(editor, { fromIds: [tag.id], intoId: into.id })).rejects.toMatchObject({
      code: "locked",
      details: { values: { count: 1 } },
    });
    await expect(mergeTags(editor, { fromIds: [tag.id], intoId: tag.id })).rejects.toMatchObject({
      code: "invalid",
    });
    const elsewhere = await makeTag(await makeSpace());
    for (const ids of [
      { fromIds: [elsewhere.id], intoId: into.id },
      { fromIds: [into.id], intoId: elsewhere.id },
    ])
      await expect(mergeTags(editor, ids)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("only editors and admins may shape tags; everyone sees them", async () => {
  const { space } = await setUp();
  const tag = await makeTag(space);
  for (const role of ["reviewer", "viewer"] as const) {
    const actor = makeActor(space, role);
    for (const attempt of [
      () => createTag(actor, { name: "x" }),
      () => editTag(actor, { tagId: tag.id, name: "x" }),
      () => deleteTag(actor, { tagId: tag.id }),
      () => mergeTags(actor, { fromIds: [tag.id], intoId: tag.id }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await listTags(actor)).toEqual([tag]);
  }
});
