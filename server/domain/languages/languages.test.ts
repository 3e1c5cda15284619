import { describe, expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { expectDerivedRight } from "#tests/expect-derived-right.ts";
import { makeActor, makeAsset, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getAsset } from "../assets/get-asset.ts";
import { createLanguage } from "./create-language.ts";
import { deleteLanguage } from "./delete-language.ts";
import { editLanguage } from "./edit-language.ts";
import { listLanguages } from "./list-languages.ts";
import { setDefaultLanguage } from "./set-default-language.ts";

openTestLibrary();

async function setUp(languages = ["de", "en"]) {
  const space = await makeSpace({ languages });
  const admin = makeActor(space, "admin");
  const language = async (code: string) => {
    const found = (await listLanguages(admin)).find((candidate) => candidate.code === code);
    if (!found) throw new Error(`no language ${code}`);
    return found;
  };
  return { space, admin, language };
}

describe("createLanguage", () => {
  test("takes a code in any spelling, and makes gaps in every asset", async () => {
    const { space, admin } = await setUp();
    const asset = await makeAsset(space, { texts: { de: { alt: "Hund" }, en: { alt: "Dog" } } });
    await makeAsset(space, { locked: true });
    const created = await createLanguage(admin, { code: "pt-br", fallbackCode: "en" });
    expect(created).toMatchObject({
      code: "pt-BR",
      name: "Brazilian Portuguese",
      fallbackCode: "en",
      isDefault: false,
      position: 2,
    });
    expect(await getAsset(admin, { assetId: asset.id })).toMatchObject({
      version: asset.version,
      gaps: [{ field: "alt", language: "pt-BR" }],
    });
    await expectDerivedRight(space);
    expect(await listLanguages(admin)).toMatchObject([
      { code: "de", name: "German", isDefault: true },
      { code: "en", isDefault: false },
      { code: "pt-BR" },
    ]);
  });

  test("refuses what is no code, a language that is there, and unknown fallbacks", async () => {
    const { admin } = await setUp();
    for (const code of ["", "d", "de_DE!", "not a language"])
      await expect(createLanguage(admin, { code })).rejects.toMatchObject({
        code: "invalid",
        details: { field: "code", reason: "language_code" },
      });
    await expect(createLanguage(admin, { code: "DE" })).rejects.toMatchObject({
      code: "conflict",
      details: { field: "code", values: { name: "de" } },
    });
    await expect(createLanguage(admin, { code: "fr", fallbackCode: "it" })).rejects.toMatchObject({
      code: "invalid",
      details: { field: "fallbackCode", reason: "unknown_language" },
    });
  });
});

test("a language gets another name and fallback, but no circle", async () => {
  const { space, admin, language } = await setUp(["de", "en", "fr"]);
  const [de, en, fr] = [await language("de"), await language("en"), await language("fr")];
  await editLanguage(admin, { languageId: de.id, fallbackCode: "en", name: "Deutsch" });
  await editLanguage(admin, { languageId: en.id, fallbackCode: "fr" });
  await expect(
    editLanguage(admin, { languageId: fr.id, fallbackCode: "de" }),
  ).rejects.toMatchObject({ code: "invalid", details: { reason: "fallback_circle" } });
  await expect(
    editLanguage(admin, { languageId: fr.id, fallbackCode: "fr" }),
  ).rejects.toMatchObject({ code: "invalid" });
  expect(await language("de")).toMatchObject({ name: "Deutsch", fallbackCode: "en" });
  expect(
    await database().prisma.history.count({
      where: { spaceId: space.id, action: "language.edited" },
    }),
  ).toBe(2);
});

test("the default language changes what lists show, not the texts", async () => {
  const { space, admin, language } = await setUp();
  const asset = await makeAsset(space, { texts: { de: { alt: "Hund" }, en: { alt: "Dog" } } });
  await setDefaultLanguage(admin, { languageId: (await language("en")).id });
  expect(await listLanguages(admin)).toMatchObject([
    { code: "de", isDefault: false },
    { code: "en", isDefault: true },
  ]);
  expect(await getAsset(admin, { assetId: asset.id })).toEqual({ ...asset, alt: "Dog" });
  await expectDerivedRight(space);
});

describe("deleteLanguage", () => {
  test("asks before texts go, then takes them out of assets, search and gaps", async () => {
    const { space, admin, language } = await setUp(["de", "en", "fr"]);
    const asset = await makeAsset(space, { texts: { de: { alt: "Hund" }, en: { alt: "Dog" } } });
    const bare = await makeAsset(space);
    await editLanguage(admin, { languageId: (await language("en")).id, fallbackCode: "fr" });
    await editLanguage(admin, { languageId: (await language("de")).id, fallbackCode: "en" });
    const languageId = (await language("en")).id;
    await expect(deleteLanguage(admin, { languageId })).rejects.toMatchObject({
      code: "conflict",
      details: { reason: "texts_exist", values: { count: 1 } },
    });
    expect(await deleteLanguage(admin, { languageId, discardTexts: true })).toEqual({
      changedAssets: 1,
    });
    await expectDerivedRight(space);
    expect(await getAsset(admin, { assetId: asset.id })).toMatchObject({
      version: asset.version + 1,
      texts: [{ field: "alt", language: "de", value: "Hund" }],
      gaps: [{ field: "alt", language: "fr" }],
    });
    expect((await getAsset(admin, { assetId: bare.id })).version).toBe(bare.version);
    expect(await language("de")).toMatchObject({ fallbackCode: "fr" });
    const last = await database().prisma.history.findFirst({
      where: { assetId: asset.id },
      orderBy: { id: "desc" },
    });
    expect(last?.changes).toEqual({ "text.alt.en": { before: "Dog", after: null } });
  });

  test("refuses the default language, and locked assets that would lose texts", async () => {
    const { space, admin, language } = await setUp();
    await expect(
      deleteLanguage(admin, { languageId: (await language("de")).id }),
    ).rejects.toMatchObject({ code: "conflict", details: { reason: "default_language" } });
    await makeAsset(space, { texts: { en: { alt: "Dog" } }, locked: true });
    await expect(
      deleteLanguage(admin, { languageId: (await language("en")).id, discardTexts: true }),
    ).rejects.toMatchObject({ code: "locked", details: { values: { count: 1 } } });
    await expectDerivedRight(space);
  });
});

test("only admins shape languages, and only those of their space", async () => {
  const { space, language } = await setUp();
  const languageId = (await language("en")).id;
  for (const role of ["editor", "reviewer", "viewer"] as const) {
    const actor = makeActor(space, role);
    for (const attempt of [
      () => createLanguage(actor, { code: "fr" }),
      () => editLanguage(actor, { languageId, name: "x" }),
      () => setDefaultLanguage(actor, { languageId }),
      () => deleteLanguage(actor, { languageId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await listLanguages(actor)).toHaveLength(2);
  }
  const stranger = makeActor(await makeSpace(), "admin");
  await expect(deleteLanguage(stranger, { languageId })).rejects.toMatchObject({
    code: "not_found",
  });
});
