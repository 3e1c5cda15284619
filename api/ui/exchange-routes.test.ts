import { beforeAll, describe, expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import type { Space } from "#lib/library.ts";
import type { TextImportReport } from "#lib/text-import-report.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { undoChange } from "#server/domain/history/undo-change.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

openTestLibrary();
const api = listenApi();

/** What spreadsheets and parsers stumble over. */
const hostile = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2",
  "@SUM(A1)",
  "\uff1d1+1",
  "'quoted",
  "(empty)",
  'She said "no", twice; then\tleft',
  "two\nlines",
  "Ünïcödé 日本語 שלום 🐕",
  "<b>&amp;</b>",
  "]]>",
  "bell\u0007 inside",
];

let space: Space;
let headers: Record<string, string>;
let assets: Asset[];

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  headers = { authorization: `Bearer ${(await makeToken(space)).token}` };
  assets = await Promise.all(
    hostile.map((text, index) =>
      makeAsset(space, {
        name: `picture ${index}.png`,
        texts: { en: { alt: text }, de: { alt: index === 0 ? "" : `de ${text}` } },
        ...(index === 0 && { externalId: "=first" }),
      }),
    ),
  );
});

const everything = encodeURIComponent(JSON.stringify({ kind: "query", search: {} }));

async function exported(query: string, target = everything): Promise<string> {
  const answer = await fetch(
    `${api.origin}/ui/spaces/${space.id}/texts/export?${query}&target=${target}`,
    { headers },
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  // As bytes: reading as text would take the byte order mark off.
  return Buffer.from(await answer.arrayBuffer()).toString();
}

async function post<T>(what: "check" | "import", body: string | Buffer, query = ""): Promise<T> {
  const answer = await fetch(`${api.origin}/ui/spaces/${space.id}/texts/${what}?${query}`, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : new Uint8Array(body),
  });
  return { status: answer.status, ...((await answer.json()) as object) } as T;
}

const check = (body: string | Buffer, query = "") =>
  post<TextImportReport & { status: number; error?: { details: { reason: string } } }>(
    "check",
    body,
    query,
  );

const textsOf = async (asset: Asset) => {
  const { texts } = await getAsset(systemActor(space), { assetId: asset.id });
  return texts.map(({ field, language, value }) => `${field} ${language} ${value}`);
};

const csv = "format=csv&fields=alt,copyright&languages=en,de";

describe("a table of texts", () => {
  it("has no cell that a spreadsheet would run, and comes back without a difference", async () => {
    const table = await exported(csv);
    expect(table.slice(0, table.indexOf("\n") + 1)).toBe(
      "\ufeffid,external_id,version,name,alt:en,alt:de,copyright:en,copyright:de\r\n",
    );
    for (const cell of table.split(/,|\r\n/)) expect(cell).not.toMatch(/^"?[=+@\uff1d]/);
    expect(table).toContain("(empty)");
    for (const delimiter of [",", ";", "\t"]) {
      const text = await exported(`${csv}&bom=no&delimiter=${encodeURIComponent(delimiter)}`);
      const report = await check(text, "clears=yes");
      expect(report).toMatchObject({
        rows: hostile.length,
        changedTexts: 0,
        problemCount: 0,
        conflicts: 0,
        refusals: 0,
      });
    }
  });

  it("takes changes in as one operation that undo turns round", async () => {
    const [first] = assets;
    if (!first) throw new Error("an asset");
    const before = await textsOf(first);
    const table = `external_id,alt:en,alt:de\n'=first,(empty),'=1+1\n`;
    expect(await check(table)).toMatchObject({ changedTexts: 2, changedAssets: 1 });
    expect(await textsOf(first)).toEqual(before);
    const { outcome } = await post<{ outcome: { batchId: string; changed: number } }>(
      "import",
      table,
    );
    expect(outcome.changed).toBe(1);
    expect(await textsOf(first)).toEqual(["alt de =1+1", "alt en "]);
    await undoChange(systemActor(space), { batchId: outcome.batchId });
    expect(await textsOf(first)).toEqual(before);
  });

  it("leaves empty cells alone, unless they are to remove texts", async () => {
    const [, second] = assets;
    const table = `id,alt:en\n${second?.id},\n`;
    expect(await check(table)).toMatchObject({ changedTexts: 0 });
    expect(await check(table, "clears=yes")).toMatchObject({
      changedTexts: 1,
      differences: [{ before: "+1+1", after: null, reason: null }],
    });
  });

  it("shows what changed since the export, and leaves it alone unless the file wins", async () => {
    const asset = await makeAsset(space, { texts: { en: { alt: "old", title: "T" } } });
    const table = `id,version,alt:en,title:en\n${asset.id},${asset.version},mine,mine too\n`;
    await editAssetTexts(systemActor(space), {
      assetId: asset.id,
      texts: [{ field: "alt", language: "en", value: "theirs" }],
    });
    expect(await check(table)).toMatchObject({
      changedTexts: 1,
      conflicts: 1,
      differences: [{ before: "theirs", after: "mine", reason: "changed_since" }, { reason: null }],
    });
    await post("import", table);
    expect(await textsOf(asset)).toEqual(["alt en theirs", "title en mine too"]);
    await post("import", table, "overwrites=yes");
    expect(await textsOf(asset)).toEqual(["alt en mine", "title en mine too"]);
  });

  it("names each problem with its row, and takes the rest", async () => {
    const locked = await makeAsset(space);
    await lockAssets(systemActor(space), { assetIds: [locked.id], reason: "done" });
    const other = await makeAsset(await makeSpace());
    const [, , third] = assets;
    const report = await check(
      [
        "id,alt:en,alt:fr,Notes!",
        `${third?.id},new,,x`,
        `${third?.id},again,,x`,
        "abc,text,,",
        `${other.id},text,,`,
        `${locked.id},text,,`,
        `${assets[3]?.id},,nope,`,
      ].join("\n"),
    );
    expect(report.problems.map(({ row, reason }) => [row, reason])).toEqual([
      [1, "import_column"],
      [4, "import_bad_id"],
      [3, "import_twice"],
      [5, "import_unknown_asset"],
    ]);
    expect(report.differences.map(({ row, reason }) => [row, reason])).toEqual([
      [2, null],
      [6, "import_locked"],
      [7, "unknown_language"],
    ]);
    expect(report).toMatchObject({ changedTexts: 1, refusals: 2 });
  });

  it.each([
    ["", "import_empty"],
    ["name,alt:en\na,b\n", "import_no_id"],
    ["id,name\n1,b\n", "import_no_columns"],
    ['id,alt:en\n1,"open', "import_broken"],
    [Buffer.from([0x69, 0x64, 0x2c, 0xff, 0xfe, 0xe4]), "import_encoding"],
  ])("refuses what is no table of texts: %j", async (body, reason) => {
    expect(await check(body)).toMatchObject({ status: 422, error: { details: { reason } } });
  });

  it("reads the Unicode text of Excel", async () => {
    const table = Buffer.from(`\ufeffid\talt:en\r\n${assets[1]?.id}\tneu\r\n`, "utf16le");
    expect(await check(table)).toMatchObject({ changedTexts: 1 });
  });
});

describe("XLIFF", () => {
  const xliff = "format=xliff&fields=alt&source=en&language=de";

  it("goes out and comes back without a difference, whatever the texts hold", async () => {
    const file = await exported(xliff);
    const report = await check(file);
    expect(report).toMatchObject({ changedTexts: 0, problemCount: 0, conflicts: 0, refusals: 0 });
    expect(report.rows).toBeGreaterThan(10);
    expect(file).toContain('<cp hex="0007"/>');
  });

  it("takes a translation in, with what tools put around it", async () => {
    const asset = await makeAsset(space, { texts: { en: { alt: "A dog" } } });
    const target = encodeURIComponent(JSON.stringify({ kind: "ids", ids: [asset.id] }));
    const file = (await exported(xliff, target))
      .replace("</source>", '</source><target>Ein <mrk id="m1">Hund</mrk> &amp; mehr</target>')
      .replace("<segment", "<notes><note>nice</note></notes><segment");
    expect(await check(file)).toMatchObject({
      changedTexts: 1,
      differences: [{ before: null, after: "Ein Hund & mehr" }],
    });
    await post("import", file);
    expect(await textsOf(asset)).toEqual(["alt de Ein Hund & mehr", "alt en A dog"]);
  });

  it("refuses entities, other documents and broken ones", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff/>`;
    expect(await check(bomb)).toMatchObject({ error: { details: { reason: "import_doctype" } } });
    expect(await check("<html></html>")).toMatchObject({
      error: { details: { reason: "import_no_xliff" } },
    });
    expect(await check("<xliff><unit></xliff>")).toMatchObject({
      error: { details: { reason: "import_broken" } },
    });
  });
});
