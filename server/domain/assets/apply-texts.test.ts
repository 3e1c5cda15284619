import { describe, expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import type { TextChange } from "#lib/text-change.ts";
import { database } from "#server/db/database.ts";
import { expectDerivedRight } from "#tests/expect-derived-right.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { changeTarget } from "../bulk/change-target.ts";
import { undoChange } from "../history/undo-change.ts";
import { editAssetTexts } from "./edit-asset-texts.ts";
import { getAsset } from "./get-asset.ts";

openTestLibrary();

const texts: Record<string, Record<string, string>>[] = [
  { en: { alt: "A dog" }, de: { alt: "Ein Hund" }, fr: { alt: "" } },
  { en: { alt: "A dog and a cat", title: "Pets" }, de: { title: "Tiere" } },
  { de: { alt: "Nur deutsch" } },
  {},
];

async function makeSome() {
  const space = await makeSpace({ languages: ["en", "de", "fr"] });
  const actor = systemActor(space);
  const assets: Asset[] = [];
  for (const [index, one] of texts.entries())
    assets.push(await makeAsset(space, { name: `picture ${index}.png`, texts: one }));
  const change = async (ids: number[], textChange: TextChange) => {
    const { outcome } = await changeTarget(actor, {
      target: { kind: "ids", ids },
      operation: { kind: "text", change: textChange },
    });
    return outcome?.batchId ?? "";
  };
  const read = async () => {
    const all = [];
    for (const { id } of assets) {
      const { name, version, texts } = await getAsset(actor, { assetId: id });
      const stale = texts.map(({ staleSince, ...text }) => ({
        ...text,
        isStale: staleSince !== null,
      }));
      const history = await database().prisma.history.findMany({
        where: { assetId: id, action: { not: "asset.uploaded" } },
        orderBy: { id: "asc" },
        select: { action: true, changes: true, assetVersion: true, subjectName: true },
      });
      all.push({ name, version, texts: stale, history });
    }
    return all;
  };
  return { space, actor, ids: assets.map(({ id }) => id), change, read };
}

const changes: TextChange[] = [
  { mode: "set", field: "alt", language: "en", value: "One for all", onlyMissing: false },
  { mode: "set", field: "alt", language: "de", value: "", onlyMissing: true },
  { mode: "append", field: "alt", language: "en", text: " at sea" },
  { mode: "clear", field: "alt", language: "de" },
  {
    mode: "replace",
    field: null,
    language: null,
    find: "dog",
    replace: "horse",
    matchesCase: false,
    wholeWords: false,
  },
];

describe("texts of many assets", () => {
  it.each(changes)("become what they become one by one: $mode $language", async (textChange) => {
    const together = await makeSome();
    await together.change(together.ids, textChange);
    const wanted = await together.read();
    const apart = await makeSome();
    for (const [index, one] of (await apart.read()).entries()) {
      const after = wanted[index]?.texts ?? [];
      const cells = [...one.texts, ...after].map(({ field, language }) => ({ field, language }));
      const edits = cells.map((cell) => ({
        ...cell,
        value:
          after.find((text) => text.field === cell.field && text.language === cell.language)
            ?.value ?? null,
      }));
      await editAssetTexts(apart.actor, {
        assetId: apart.ids[index] ?? 0,
        texts: edits.filter(
          ({ field, language, value }, at) =>
            value !==
              (one.texts.find((text) => text.field === field && text.language === language)
                ?.value ?? null) &&
            edits.findIndex((edit) => edit.field === field && edit.language === language) === at,
        ),
      });
    }
    expect(await apart.read()).toEqual(wanted);
    await expectDerivedRight(together.space);
  });

  it("make translations stale, and right again when that is undone", async () => {
    const { actor, ids, change, read, space } = await makeSome();
    const before = await read();
    const batchId = await change(ids, {
      mode: "append",
      field: "alt",
      language: "en",
      text: " at sea",
    });
    const isStale = (all: Awaited<ReturnType<typeof read>>) =>
      all.flatMap((one) => one.texts.filter((text) => text.isStale).map((text) => text.value));
    expect(isStale(await read())).toEqual(["Ein Hund"]);
    await undoChange(actor, { batchId });
    const after = await read();
    expect(after.map((one) => one.texts)).toEqual(before.map((one) => one.texts));
    expect(isStale(after)).toEqual([]);
    await expectDerivedRight(space);
  });
});
