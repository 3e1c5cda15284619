import { describe, expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import { listLanguages } from "#server/domain/languages/list-languages.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { setDefaultLanguage } from "../languages/set-default-language.ts";
import { changeAsset } from "./change-asset.ts";
import { confirmTranslation } from "./confirm-translation.ts";
import { editAssetTexts, type TextEdit } from "./edit-asset-texts.ts";

openTestLibrary();

async function makeTranslated() {
  const space = await makeSpace({ languages: ["en", "de", "fr"] });
  const actor = systemActor(space);
  const asset = await makeAsset(space, {
    texts: { en: { alt: "A dog" }, de: { alt: "Ein Hund", title: "Hund" }, fr: { alt: "" } },
  });
  const edit = (...texts: [field: string, language: string, value: string | null][]) =>
    editAssetTexts(actor, {
      assetId: asset.id,
      texts: texts.map(([field, language, value]): TextEdit => ({ field, language, value })),
    });
  return { space, actor, asset, edit };
}

const stale = (asset: Asset) =>
  asset.texts
    .filter((text) => text.staleSince !== null)
    .map((text) => `${text.field}.${text.language}`);

describe("a translation", () => {
  it("is stale once the text of the default language becomes another", async () => {
    const { edit } = await makeTranslated();
    expect(stale(await edit(["alt", "en", "A cat"]))).toEqual(["alt.de"]);
    expect(stale(await edit(["title", "en", "First"]))).toEqual(["alt.de"]);
    expect(stale(await edit(["title", "en", "Second"]))).toEqual(["alt.de", "title.de"]);
    expect(stale(await edit(["title", "en", null]))).toEqual(["alt.de", "title.de"]);
  });

  it("is fresh when it is written anew, also with the same words in the same change", async () => {
    const { edit } = await makeTranslated();
    await edit(["alt", "en", "A cat"]);
    expect(stale(await edit(["alt", "de", "Eine Katze"]))).toEqual([]);
    expect(stale(await edit(["alt", "en", "A bird"], ["alt", "de", "Ein Vogel"]))).toEqual([]);
    expect(stale(await edit(["alt", "de", "Ein Spatz"]))).toEqual([]);
  });

  it("is fresh when somebody says that it is still right, which raises the version once", async () => {
    const { actor, asset, edit } = await makeTranslated();
    const edited = await edit(["alt", "en", "A dog."]);
    const cell = { assetId: asset.id, field: "alt", language: "de" };
    const confirmed = await confirmTranslation(actor, cell);
    expect(stale(confirmed)).toEqual([]);
    expect(confirmed.version).toBe(edited.version + 1);
    expect((await confirmTranslation(actor, cell)).version).toBe(confirmed.version);
  });

  it("is right again when the change of what it translates is turned round", async () => {
    const { actor, asset, edit } = await makeTranslated();
    await edit(["alt", "en", "A cat"]);
    const undone = await changeAsset(
      actor,
      { assetId: asset.id, permission: "asset.edit", action: "asset.undone" },
      () => ({ "text.alt.en": "A dog" }),
    );
    expect(stale(undone)).toEqual([]);
  });

  it("is none any more in a language that becomes the default one", async () => {
    const { space, actor, edit } = await makeTranslated();
    await edit(["alt", "en", "A cat"]);
    const german = (await listLanguages(actor)).find((language) => language.code === "de");
    await setDefaultLanguage(actor, { languageId: german?.id ?? 0 });
    const after = await edit(["copyright", "en", "Us"]);
    expect(stale(after)).toEqual([]);
    expect(stale(await edit(["alt", "de", "Ein Vogel"]))).toEqual(["alt.en"]);
    expect(space.defaultLanguage).toBe("en");
  });
});
