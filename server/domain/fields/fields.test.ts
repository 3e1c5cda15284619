import { describe, expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { expectDerivedRight } from "#tests/expect-derived-right.ts";
import { makeActor, makeAsset, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getAsset } from "../assets/get-asset.ts";
import { createField } from "./create-field.ts";
import { deleteField } from "./delete-field.ts";
import { editField } from "./edit-field.ts";
import { listFields } from "./list-fields.ts";

openTestLibrary();

async function setUp() {
  const space = await makeSpace({ languages: ["de", "en"] });
  const admin = makeActor(space, "admin");
  const field = async (key: string) => {
    const found = (await listFields(admin)).find((candidate) => candidate.key === key);
    if (!found) throw new Error(`no field ${key}`);
    return found;
  };
  return { space, admin, field };
}

describe("createField", () => {
  test("comes after the built-in fields, with a key made of its name", async () => {
    const { space, admin } = await setUp();
    const created = await createField(admin, { name: "Größe (cm)" });
    expect(created).toMatchObject({
      key: "grosse_cm",
      builtIn: false,
      translatable: true,
      required: false,
      position: 4,
    });
    expect((await listFields(admin)).map((field) => field.key)).toEqual([
      "alt",
      "title",
      "copyright",
      "source",
      "grosse_cm",
    ]);
    expect((await createField(admin, { name: "日本" })).key).toBe("field");
    expect(
      await database().prisma.history.findFirst({
        where: { spaceId: space.id, subjectId: String(created.id), subjectType: "field" },
      }),
    ).toMatchObject({ action: "field.created", subjectName: "Größe (cm)" });
  });

  test("a required field is missing in every asset, trashed and locked ones too", async () => {
    const { space, admin } = await setUp();
    const asset = await makeAsset(space, { texts: { de: { alt: "x" } } });
    const locked = await makeAsset(space, { locked: true });
    await makeAsset(space, { trashed: true });
    await createField(admin, { name: "Credit", required: true });
    await createField(admin, { name: "Order", required: true, translatable: false });
    expect((await getAsset(admin, { assetId: asset.id })).gaps).toHaveLength(4);
    expect((await getAsset(admin, { assetId: locked.id })).version).toBe(locked.version);
    await expectDerivedRight(space);
  });

  test("refuses a taken key and patterns that cannot be used", async () => {
    const { admin } = await setUp();
    await expect(createField(admin, { name: "Alt" })).rejects.toMatchObject({
      code: "conflict",
      details: { field: "key", reason: "name_taken", values: { name: "alt" } },
    });
    for (const [pattern, reason] of [
      ["[", "pattern_broken"],
      ["(a+)+", "pattern_slow"],
    ] as const)
      await expect(createField(admin, { name: "X", pattern })).rejects.toMatchObject({
        code: "invalid",
        details: { field: "pattern", reason },
      });
  });
});

describe("editField", () => {
  test("turning required on and off keeps the gaps right, and assets as they are", async () => {
    const { space, admin, field } = await setUp();
    const asset = await makeAsset(space, { texts: { de: { title: "Hund" } } });
    const title = await field("title");
    await editField(admin, { fieldId: title.id, required: true, name: "Heading" });
    expect((await getAsset(admin, { assetId: asset.id })).gaps).toContainEqual({
      field: "title",
      language: "en",
    });
    await expectDerivedRight(space);
    await editField(admin, { fieldId: title.id, required: false });
    expect(await getAsset(admin, { assetId: asset.id })).toEqual(asset);
    await expectDerivedRight(space);
    const entries = await database().prisma.history.findMany({
      where: { spaceId: space.id, action: "field.edited" },
      orderBy: { id: "asc" },
    });
    expect(entries).toMatchObject([
      {
        subjectName: "Heading",
        changes: {
          name: { before: "Title", after: "Heading" },
          required: { before: false, after: true },
        },
      },
      { changes: { required: { before: true, after: false } } },
    ]);
  });

  test("what is not translated any more keeps its text in the default language, and back", async () => {
    const { space, admin, field } = await setUp();
    const alt = await field("alt");
    const german = await makeAsset(space, { texts: { de: { alt: "Hund", title: "Titel" } } });
    const both = await makeAsset(space, { texts: { de: { alt: "Katze" }, en: { alt: "Cat" } } });
    const bare = await makeAsset(space);
    await expect(editField(admin, { fieldId: alt.id, translatable: false })).rejects.toMatchObject({
      code: "conflict",
      details: { reason: "texts_exist", values: { count: 1 } },
    });
    await editField(admin, { fieldId: alt.id, translatable: false, discardTexts: true });
    await expectDerivedRight(space);
    const after = await getAsset(admin, { assetId: both.id });
    expect(after.texts).toMatchObject([{ field: "alt", language: "", value: "Katze" }]);
    expect(after).toMatchObject({ version: both.version + 1, gaps: [] });
    expect(
      await database().prisma.history.findFirst({
        where: { assetId: both.id },
        orderBy: { id: "desc" },
      }),
    ).toMatchObject({
      action: "asset.text_edited",
      assetVersion: after.version,
      changes: {
        "text.alt.": { before: null, after: "Katze" },
        "text.alt.de": { before: "Katze", after: null },
        "text.alt.en": { before: "Cat", after: null },
      },
    });
    await editField(admin, { fieldId: alt.id, translatable: true });
    await expectDerivedRight(space);
    expect(await getAsset(admin, { assetId: german.id })).toMatchObject({
      texts: german.texts,
      gaps: [{ field: "alt", language: "en" }],
    });
    expect(await getAsset(admin, { assetId: bare.id })).toEqual(bare);
  });

  test("refuses to move texts of locked assets, and changes nothing", async () => {
    const { space, admin, field } = await setUp();
    await makeAsset(space, { texts: { de: { alt: "Hund" } }, locked: true });
    const alt = await field("alt");
    await expect(editField(admin, { fieldId: alt.id, translatable: false })).rejects.toMatchObject({
      code: "locked",
      details: { values: { count: 1 } },
    });
    expect(await field("alt")).toEqual(alt);
  });
});

describe("deleteField", () => {
  test("takes its texts out of assets, search and gaps; the history keeps them", async () => {
    const { space, admin } = await setUp();
    const credit = await createField(admin, { name: "Credit", required: true });
    const asset = await makeAsset(space, { texts: { de: { alt: "Hund", credit: "Ada" } } });
    expect(await deleteField(admin, { fieldId: credit.id })).toEqual({ changedAssets: 1 });
    await expectDerivedRight(space);
    expect(await getAsset(admin, { assetId: asset.id })).toMatchObject({
      version: asset.version + 1,
      texts: [{ field: "alt" }],
      gaps: [{ field: "alt", language: "en" }],
    });
    const last = await database().prisma.history.findFirst({
      where: { assetId: asset.id },
      orderBy: { id: "desc" },
    });
    expect(last?.changes).toEqual({ "text.credit.de": { before: "Ada", after: null } });
  });

  test("refuses built-in fields and locked assets", async () => {
    const { space, admin, field } = await setUp();
    await expect(deleteField(admin, { fieldId: (await field("source")).id })).rejects.toMatchObject(
      { code: "conflict", details: { reason: "built_in_field" } },
    );
    const credit = await createField(admin, { name: "Credit" });
    await makeAsset(space, { texts: { de: { credit: "Ada" } }, locked: true });
    await expect(deleteField(admin, { fieldId: credit.id })).rejects.toMatchObject({
      code: "locked",
    });
  });
});

test("only admins shape fields, and only those of their space", async () => {
  const { space, admin, field } = await setUp();
  const fieldId = (await field("alt")).id;
  for (const role of ["editor", "reviewer", "viewer"] as const) {
    const actor = makeActor(space, role);
    for (const attempt of [
      () => createField(actor, { name: "x" }),
      () => editField(actor, { fieldId, name: "x" }),
      () => deleteField(actor, { fieldId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await listFields(actor)).toEqual(await listFields(admin));
  }
  const stranger = makeActor(await makeSpace(), "admin");
  await expect(editField(stranger, { fieldId, name: "x" })).rejects.toMatchObject({
    code: "not_found",
  });
});
