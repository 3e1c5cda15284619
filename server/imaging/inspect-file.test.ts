import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { thumbHashToRGBA } from "thumbhash";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { corners, makePicture, type PictureOptions } from "#tests/pictures/make-picture.ts";
import { closeImaging, configureImaging, imagingPool } from "./imaging-pool.ts";
import { inspectFile } from "./inspect-file.ts";
import type { Inspection } from "./inspection.ts";

let folder = "";
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "inspect-"));
});
afterAll(async () => {
  closeImaging();
  await rm(folder, { recursive: true });
});

async function inspect(bytes: Buffer | string, name = "picture") {
  count += 1;
  const file = path.join(folder, String(count));
  await writeFile(file, bytes);
  return inspectFile(file, { name });
}
const inspectPicture = async (options: PictureOptions) => inspect(await makePicture(options));

test("every format is recognised by its content, whatever it is called", async () => {
  for (const example of await everyFormat()) {
    const isText = example.mime.startsWith("text/");
    const found = await inspect(example.bytes, isText ? example.name : "misnamed.bin");
    expect(found, example.name).toMatchObject({
      type: { mime: example.mime },
      width: example.width,
      height: example.height,
      preview: example.hasPreview ? { ok: true } : { ok: false, reason: "unsupported" },
    });
    expect(found.thumbhash === null, example.name).toBe(!example.hasPreview);
  }
});

test("size and hashes are those of the bytes", async () => {
  const bytes = await makePicture();
  const hash = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
  expect(await inspect(bytes)).toMatchObject({
    size: bytes.length,
    sha256: hash("sha256"),
    sha1: hash("sha1"),
    md5: hash("md5"),
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "orientation %i gives the size and the placeholder of the upright picture",
  async (orientation) => {
    const found = await inspectPicture({ width: 90, height: 60, orientation });
    expect(found).toMatchObject({ width: 90, height: 60, orientation, preview: { ok: true } });
    const { w, h, rgba } = thumbHashToRGBA(Buffer.from(found.thumbhash ?? "", "base64"));
    const pixel = (x: number, y: number) => [
      ...rgba.subarray((y * w + x) * 4, (y * w + x) * 4 + 3),
    ];
    const near = Object.entries({
      topLeft: pixel(3, 3),
      topRight: pixel(w - 4, 3),
      bottomLeft: pixel(3, h - 4),
      bottomRight: pixel(w - 4, h - 4),
    });
    for (const [corner, seen] of near) expect(nearestCorner(seen)).toBe(corner);
  },
);

function nearestCorner(seen: number[]): string | undefined {
  const distance = (rgb: readonly number[]) =>
    rgb.reduce((sum, value, at) => sum + (value - (seen[at] ?? 0)) ** 2, 0);
  return Object.entries(corners).sort(([, a], [, b]) => distance(a) - distance(b))[0]?.[0];
}

test("the dominant colour is the one most of the picture has", async () => {
  const red = await inspectPicture({ format: "png", pattern: [200, 16, 46] });
  expect(red.dominantColor).toBe("#c8102e");
});

test("animations are told from still pictures", async () => {
  const moving = { animated: true, frames: 3, durationMs: 300 };
  expect(await inspectPicture({ format: "gif", frames: 3 })).toMatchObject(moving);
  expect(await inspectPicture({ format: "webp", frames: 3 })).toMatchObject(moving);
  const still = await inspectPicture({ format: "gif" });
  expect(still).toMatchObject({ animated: false, frames: 1, durationMs: null });
});

test("camera data is read and its place is in degrees", async () => {
  const { camera } = await inspectPicture({
    exif: {
      make: "Leica",
      model: "M11",
      lens: "Summicron 35",
      takenAt: "2024:08:06 13:35:53",
      exposureTime: "1/250",
      fNumber: "56/10",
      iso: 200,
      focalLength: "35/1",
      gps: { latitude: -41.2203, longitude: 96.071625, altitude: 351 },
    },
  });
  expect(camera).toMatchObject({
    make: "Leica",
    model: "M11",
    lens: "Summicron 35",
    takenAt: "2024-08-06T13:35:53",
    exposureTime: 0.004,
    fNumber: 5.6,
    iso: 200,
    focalLength: 35,
    altitude: 351,
  });
  expect(camera?.latitude).toBeCloseTo(-41.2203, 5);
  expect(camera?.longitude).toBeCloseTo(96.071625, 5);
});

test("a clock that was never set and a phone without a fix give no time and no place", async () => {
  const { camera } = await inspectPicture({
    exif: { make: "X", takenAt: "0000:00:00 00:00:00", gps: { latitude: 0, longitude: 0 } },
  });
  expect(camera).toMatchObject({ takenAt: null, latitude: null, longitude: null });
});

describe("embedded texts", () => {
  test("XMP gives the default language, and comes before IPTC and EXIF", async () => {
    const { embedded } = await inspectPicture({
      exif: { description: "from exif", artist: "Ada Grosse" },
      iptc: { title: "from iptc", credit: "Agentur für Bilder" },
      xmp: {
        title: { de: "Düne", "x-default": "Dune 🏜" },
        rights: { "x-default": "© Someone &amp; Sons" },
        keywords: ["sand", "wind", "sand"],
      },
    });
    expect(embedded).toEqual({
      title: "Dune 🏜",
      caption: "from exif",
      creator: "Ada Grosse",
      copyright: "© Someone & Sons",
      credit: "Agentur für Bilder",
      keywords: ["sand", "wind"],
    });
  });

  test("IPTC alone is enough, in every script", async () => {
    const iptc = { title: "東京", caption: "Straße", copyright: "©", keywords: ["a", "b"] };
    const { embedded } = await inspectPicture({ iptc });
    expect(embedded).toEqual(iptc);
  });

  test("UTF-8 in EXIF is read as such, although the standard knows only ASCII", async () => {
    const jpeg = await makePicture({ exif: { copyright: "Gr____e" } });
    const placeholder = jpeg.indexOf("Gr____e");
    jpeg.write("Größe", placeholder);
    expect((await inspect(jpeg)).embedded).toEqual({ copyright: "Größe" });
  });

  test("what a camera writes where nobody wrote anything is no text", async () => {
    const { embedded } = await inspectPicture({ exif: { description: "OLYMPUS DIGITAL CAMERA" } });
    expect(embedded).toEqual({});
  });

  test("an XMP packet with an entity bomb does not grow", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]>`;
    const found = await inspectPicture({
      format: "png",
      xmp: { doctype: bomb, title: { "x-default": "&b;" } },
    });
    expect(found.preview).toEqual({ ok: true });
    expect(JSON.stringify(found.embedded).length).toBeLessThan(100);
  });
});

test("SVG is recognised in every encoding, with its size in CSS pixels and its title", async () => {
  const svg = (head: string) =>
    `${head}<svg xmlns="http://www.w3.org/2000/svg" width="2in" height="1.5in"><title>Fähre</title><rect width="9" height="9"/></svg>`;
  const utf16 = svg('<?xml version="1.0" encoding="UTF-16"?>');
  const files = [
    Buffer.from(svg("")),
    Buffer.from(`\ufeff${svg("")}`),
    Buffer.from(`\ufeff${utf16}`, "utf16le"),
    Buffer.from(`\ufeff${utf16}`, "utf16le").swap16(),
    Buffer.from(svg('<?xml version="1.0" encoding="iso-8859-1"?>'), "latin1"),
    Buffer.from(svg('<?xml version="1.0"?><!-- <html> --><!DOCTYPE svg>')),
  ];
  for (const file of files) {
    expect(await inspect(file, "x.jpg")).toMatchObject({
      type: { mime: "image/svg+xml", kind: "vector" },
      width: 192,
      height: 144,
      embedded: { title: "Fähre" },
      preview: { ok: true },
    });
  }
});

test.each([
  '<a href="java&#x09;script:alert(1)"><rect/></a>',
  "<foreignObject><p/></foreignObject>",
  '<use href="data:image/svg+xml,x"/>',
  '<style>@import "http://example.com/x.css";</style>',
  "<style><![CDATA[rect { fill: url(http://example.com/#x) }]]></style>",
  '<rect style="fill: url(//example.com/x)"/>',
  '<image href="http://example.com/x.png"/>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<h:body xmlns:h="http://www.w3.org/1999/xhtml"/>',
])("an SVG with %s is unsafe to draw", async (content) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`;
  expect((await inspect(svg)).preview).toEqual({ ok: false, reason: "unsafe" });
});

test("an SVG that only refers to itself and to pictures inside is safe", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"
    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">
    <metadata><inkscape:path-effect effect="x"/></metadata><style>rect { fill: url(#g) }</style>
    <linearGradient id="g"/><rect id="r" width="3" height="3" fill="url(#g)"/><use xlink:href="#r"/>
    <a href="https://example.com/"><rect width="1" height="1"/></a></svg>`;
  expect((await inspect(svg)).preview).toEqual({ ok: true });
});

test.each([
  ["<html><body>", "text/html"],
  ["<!-- x -->\n<!DOCTYPE html>", "text/html"],
  ["hello <script>alert(1)</script>", "text/html"],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "application/xhtml+xml"],
  ['<?xml version="1.0"?><feed/>', "application/xml"],
  ["MIME-Version: 1.0\nContent-Type: multipart/related", "multipart/related"],
  ["#!/usr/bin/env node\n", "text/x-script"],
  ["<?php echo 1;", "text/x-script"],
])("%j is not taken for plain text", async (content, mime) => {
  expect((await inspect(content, "notes.txt")).type).toMatchObject({ mime, kind: "other" });
});

test.each(["BM is a name", "MZ too", "ID3;ID4\n1;2", "II*\n", "%! odd"])(
  "the text %j is text although it begins like a binary format",
  async (content) => {
    const { type } = await inspect(content, "table.csv");
    expect(type?.mime).toBe(content.startsWith("%!") ? "application/postscript" : "text/csv");
  },
);

test("a JPEG is one however long the text in front of its pixels is", async () => {
  const picture = await makePicture();
  const comment = Buffer.alloc(65_533, "A long comment, nothing but letters. ");
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0xff, 0xff]), comment]);
  const bytes = [picture.subarray(0, 2), segment, segment, picture.subarray(2)];
  const found = await inspect(Buffer.concat(bytes), "letter.txt");
  expect(found).toMatchObject({ type: { mime: "image/jpeg" }, preview: { ok: true } });
});

test("broken pictures say why, and none of them ends the worker", async () => {
  await inspect("warm");
  const before = imagingPool().pids();
  for (const { name, bytes, expected } of await brokenPictures()) {
    const found = await inspect(bytes, name);
    if ("kept" in expected) {
      expect(found.preview, name).toEqual({ ok: false, reason: expected.kept });
    } else expect(found.preview.ok, name).toBe(false);
  }
  expect(imagingPool().pids()).toEqual(expect.arrayContaining(before));
});

test("a missing file is an error with the system's code", async () => {
  const missing = inspectFile(path.join(folder, "missing"), { name: "x" });
  await expect(missing).rejects.toMatchObject({ code: "ENOENT" });
});

describe("with small limits", () => {
  afterEach(() =>
    configureImaging({ timeMs: 20_000, memoryBytes: 2 ** 30, maxPixels: 100_000_000 }),
  );

  test("pixels above the limit are not decoded", async () => {
    configureImaging({ maxPixels: 80 * 60 - 1 });
    expect(await inspectPicture({ width: 80, height: 60 })).toMatchObject({
      width: 80,
      preview: { ok: false, reason: "too_many_pixels" },
      thumbhash: null,
    });
    configureImaging({ maxPixels: 80 * 60 });
    expect((await inspectPicture({ width: 80, height: 60 })).preview).toEqual({ ok: true });
  });

  test("a picture that takes too long keeps its type and size", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><filter id="f"
      x="0" y="0" width="1" height="1">${'<feTurbulence baseFrequency="0.01" numOctaves="99"/>'.repeat(3000)}</filter>
      <rect width="400" height="400" filter="url(#f)"/></svg>`;
    // No time is enough to draw it. How long its header takes depends on what else the machine does.
    let found: Inspection | null = null;
    for (let timeMs = 1000; timeMs < 60_000 && !found?.type; timeMs *= 3) {
      configureImaging({ timeMs });
      found = await inspect(svg).catch(() => null);
    }
    expect(found).toMatchObject({
      type: { mime: "image/svg+xml" },
      width: 400,
      preview: { ok: false, reason: "timeout" },
    });
    configureImaging({ timeMs: 20_000 });
    expect((await inspectPicture({})).preview).toEqual({ ok: true });
  }, 120_000);
});

test("mutated files never crash the inspection", async () => {
  const seeds = await Promise.all([
    ...(["jpeg", "png", "webp", "gif", "tiff", "avif"] as const).map((format) =>
      makePicture({ format, exif: { make: "X" }, xmp: { title: { "x-default": "T" } } }),
    ),
    ...(await everyFormat()).map(({ bytes }) => bytes),
  ]);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.tuple(place, fc.constantFrom("set", "cut", "repeat"), fc.nat(255));
  const mutated = fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([seed, changes]) => changes.reduce(mutate, seed).subarray(0, 10_000));
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      const found = await inspect(bytes, "x.txt");
      expect(found.size).toBe(bytes.length);
      if (found.preview.ok) expect(found.thumbhash).not.toBeNull();
      else expect(found.preview.reason).not.toMatch(/crashed|timeout|memory/);
    }),
    { numRuns: 400 },
  );
}, 120_000);

function mutate(bytes: Buffer, [place, kind, value]: [number, string, number]): Buffer {
  const at = Math.floor(place * bytes.length);
  if (kind === "cut") return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + value)]);
  if (kind === "repeat") return Buffer.concat([bytes.subarray(0, at + value), bytes.subarray(at)]);
  const changed = Buffer.from(bytes);
  if (at < changed.length) changed[at] = value;
  return changed;
}
