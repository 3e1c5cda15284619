import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { inspectFile } from "#server/imaging/inspect-file.ts";
import { blankLook, type Inspection } from "#server/imaging/inspection.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { acceptedTypes } from "./accepted-types.ts";
import { decideFile } from "./file-policy.ts";

const hashes = { sha256: "a".repeat(64), sha1: "b".repeat(40), md5: "c".repeat(32) };

function inspected(changes: Partial<Inspection> = {}): Inspection {
  return {
    ...blankLook,
    ...hashes,
    size: 1000,
    type: { mime: "image/png", extension: "png", kind: "image" },
    width: 100,
    height: 50,
    preview: { ok: true },
    ...changes,
  };
}

function ofType(mime: string, kind: "image" | "vector" | "text" | "document" | "other") {
  return inspected({ type: { mime, extension: "x", kind } });
}

test("a rightly named picture is taken as it is called", () => {
  expect(decideFile(inspected(), "Größe 日本.PNG")).toEqual({
    ok: true,
    name: "Größe 日本.PNG",
    mime: "image/png",
    kind: "image",
    notes: [],
    previewReason: null,
  });
});

test.each([
  ["photo.jpg", "photo.png"],
  ["photo", "photo.png"],
  ["a.png.html", "a.png"],
  ["a.jpg;.html", "a.jpg;.png"],
  ["photo.png. ", "photo.png"],
  ["../x/photo\u202egpj.exe", "..-x-photogpj.png"],
  ["", "file.png"],
])("a PNG called %j is stored as %j", (claimed, name) => {
  const decision = decideFile(inspected(), claimed);
  expect(decision).toMatchObject({ ok: true, name });
  const isCorrected = !/\.png(\. )?$/.test(claimed);
  expect(decision.ok && decision.notes).toEqual(isCorrected ? ["extension_corrected"] : []);
});

test("every accepted type keeps each of its extensions", () => {
  for (const [mime, extensions] of Object.entries(acceptedTypes)) {
    for (const extension of extensions) {
      const decision = decideFile(ofType(mime, "document"), `x.${extension}`);
      expect(decision).toMatchObject({ ok: true, name: `x.${extension}`, mime });
    }
  }
});

describe("pictures without a preview", () => {
  test.each(["truncated", "corrupt", "unsafe", "timeout", "memory", "unsupported"] as const)(
    "are kept when they are %s, and say so",
    (reason) => {
      const decision = decideFile(inspected({ preview: { ok: false, reason } }), "x.png");
      expect(decision).toMatchObject({ ok: true, notes: ["no_preview"], previewReason: reason });
    },
  );

  test("are refused when decoding them would take too many pixels", () => {
    const bomb = inspected({
      width: 30_000,
      height: 30_000,
      preview: { ok: false, reason: "too_many_pixels" },
    });
    expect(decideFile(bomb, "x.png")).toEqual({
      ok: false,
      reason: "too_many_pixels",
      values: { megapixels: 900, maxMegapixels: 100 },
    });
  });

  test("of other kinds are nothing to speak of", () => {
    const pdf = inspected({
      type: { mime: "application/pdf", extension: "pdf", kind: "document" },
      preview: { ok: false, reason: "unsupported" },
    });
    const taken = { ok: true, notes: [], previewReason: "unsupported" };
    expect(decideFile(pdf, "x.pdf")).toMatchObject(taken);
  });
});

test.each([
  ["text/html", "markup"],
  ["application/xhtml+xml", "markup"],
  ["application/xml", "markup"],
  ["multipart/related", "markup"],
  ["text/x-script", "program"],
  ["application/x-msdownload", "program"],
  ["application/x-shockwave-flash", "program"],
  ["application/x-cfb", "program"],
  ["application/vnd.ms-excel.sheet.macroenabled.12", "program"],
  ["font/woff2", "type_not_accepted"],
  ["application/gzip", "type_not_accepted"],
])("%s is refused as %s, whatever it is called", (mime, reason) => {
  for (const name of ["x.jpg", "x.txt", "x.svg"]) {
    expect(decideFile(ofType(mime, "other"), name)).toEqual({
      ok: false,
      reason,
      values: { mime },
    });
  }
});

test("text has to be called text", () => {
  const text = ofType("text/plain", "text");
  expect(decideFile(text, "notes.txt")).toMatchObject({ ok: true });
  expect(decideFile(text, "README")).toMatchObject({ ok: true, name: "README.txt" });
  expect(decideFile(text, "photo.jpg")).toMatchObject({ ok: false, reason: "content_mismatch" });
});

test("nothing, unknown data and what could not be looked at are told apart", () => {
  const unknown = { type: null, preview: { ok: false, reason: "unsupported" } } as const;
  expect(decideFile(inspected({ ...unknown, size: 0 }), "x.png")).toMatchObject({
    ok: false,
    reason: "empty",
  });
  expect(decideFile(inspected(unknown), "x.Dat")).toEqual({
    ok: false,
    reason: "unknown_type",
    values: { extension: "dat" },
  });
  const hung = inspected({ type: null, preview: { ok: false, reason: "timeout" } });
  expect(decideFile(hung, "x.png")).toEqual({
    ok: false,
    reason: "not_inspected",
    values: { cause: "timeout" },
  });
});

test("a file at the limit of bytes is taken, one byte more is not", () => {
  const limits = { maxPixels: 100_000_000, maxBytes: 5_000_000 };
  expect(decideFile(inspected({ size: 5_000_000 }), "x.png", limits).ok).toBe(true);
  expect(decideFile(inspected({ size: 5_000_001 }), "x.png", limits)).toEqual({
    ok: false,
    reason: "too_large",
    values: { megabytes: 6, maxMegabytes: 5 },
  });
});

describe("with real files", () => {
  afterAll(closeImaging);

  async function decide(files: { name: string; bytes: Buffer }[]) {
    const folder = await mkdtemp(path.join(tmpdir(), "policy-"));
    const decisions = [];
    for (const { name, bytes } of files) {
      const file = path.join(folder, "file");
      await writeFile(file, bytes);
      decisions.push(decideFile(await inspectFile(file, { name }), name));
    }
    await rm(folder, { recursive: true });
    return decisions;
  }

  test("every good format is taken under its own name", async () => {
    const files = await everyFormat();
    const decisions = await decide(files);
    for (const [at, { name, mime }] of files.entries()) {
      expect(decisions[at]).toMatchObject({ ok: true, name, mime, notes: [] });
    }
  });

  test("broken and hostile files are kept without a preview or refused, each for its reason", async () => {
    const files = await brokenPictures();
    const decisions = await decide(files);
    for (const [at, { name, expected }] of files.entries()) {
      expect(decisions[at], name).toMatchObject(
        "kept" in expected
          ? { ok: true, name, notes: ["no_preview"], previewReason: expected.kept }
          : { ok: false, reason: expected.refused },
      );
    }
  });
});
