import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExifReader from "exifreader";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePicture, type PictureFormat } from "#tests/pictures/make-picture.ts";
import { closeImaging } from "./imaging-pool.ts";
import { inspectFile } from "./inspect-file.ts";
import { stripMetadata } from "./strip-metadata.ts";
import { decodeHeic } from "./worker/decode-heic.ts";

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "strip-"));
});
afterAll(async () => {
  closeImaging();
  await rm(folder, { recursive: true });
});

async function strip(bytes: Buffer) {
  count += 1;
  const source = path.join(folder, `${count}.source`);
  const output = path.join(folder, `${count}.output`);
  await writeFile(source, bytes);
  return { source, output, result: await stripMetadata({ source, output }) };
}

const secret = "Hidden Valley";
const told = {
  exif: {
    description: secret,
    make: "Leica",
    artist: secret,
    takenAt: "2024:08:06 13:35:53",
    gps: { latitude: 47.5, longitude: 11.1, altitude: 800 },
  },
  xmp: { title: { "x-default": secret } },
};

/** What is left of a file's texts about itself, apart from how it is turned. */
function leftOver(bytes: Buffer): string[] {
  const tags = ExifReader.load(bytes, { expanded: true });
  const groups = ["exif", "gps", "iptc", "xmp", "pngText", "makerNotes", "mpf", "photoshop"];
  return groups.flatMap((group) =>
    Object.keys((tags as Record<string, object | undefined>)[group] ?? {})
      .filter((name) => !/^(Orientation|_raw)$/.test(name) && !structural.test(name))
      .map((name) => `${group}.${name}`),
  );
}

// TIFF keeps how its pixels lie in the same list as everything else.
const structural =
  /^(Image(Width|Length)|BitsPerSample|Compression|PhotometricInterpretation|Strip|Tile|SamplesPer|Rows|[XY]Resolution|ResolutionUnit|Planar|Predictor|SampleFormat|NewSubfileType|SubfileType|ColorMap|FillOrder|undefined-3(17|39)|ICC_Profile|InterColorProfile|YCbCr|ReferenceBlackWhite|JPEG|ExtraSamples|undefined-34675)/;

/** A TIFF with a list of positions, which sharp does not write: its first list, made longer. */
function withPlace(tiff: Buffer): Buffer {
  const list = tiff.readUInt32LE(4);
  const entries = tiff.subarray(list + 2, list + 2 + tiff.readUInt16LE(list) * 12);
  const gpsList = tiff.length + 2 + entries.length + 12 + 4;
  const place = [entry(1, 2, 2, "N\0\0\0"), entry(2, 5, 3, gpsList + 30)];
  const angles = Buffer.alloc(24);
  for (const [at, value] of [47, 1, 30, 1, 0, 1].entries()) angles.writeUInt32LE(value, at * 4);
  const pointer = entry(34853, 4, 1, gpsList);
  const more = Buffer.concat([
    ...[short(entries.length / 12 + 1), entries, pointer, Buffer.alloc(4)],
    ...[short(2), ...place, Buffer.alloc(4), angles],
  ]);
  const file = Buffer.concat([tiff, more]);
  file.writeUInt32LE(tiff.length, 4);
  return file;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function entry(tag: number, type: number, count: number, value: number | string): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  if (typeof value === "string") bytes.write(value, 8, "latin1");
  else bytes.writeUInt32LE(value, 8);
  return bytes;
}

async function pixels(file: string) {
  const { data, info } = await sharp(file, { pages: -1 })
    .autoOrient()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => sharp(file).autoOrient().raw().toBuffer({ resolveWithObject: true }));
  return { data, size: [info.width, info.height, info.channels] };
}

async function expectSilentTwin(source: string, output: string): Promise<void> {
  const bytes = await readFile(output);
  expect(leftOver(bytes)).toEqual([]);
  expect(bytes.includes(secret)).toBe(false);
  expect(bytes.includes(Buffer.from(secret, "utf16le"))).toBe(false);
  const [before, after] = [await pixels(source), await pixels(output)];
  expect(after.size).toEqual(before.size);
  expect(after.data.equals(before.data)).toBe(true);
  const [was, is] = [await sharp(source).metadata(), await sharp(output).metadata()];
  expect(is.icc?.equals(was.icc ?? Buffer.alloc(0))).toBe(was.icc && true);
  expect([is.orientation ?? 1, is.pages, is.delay, is.loop]).toEqual([
    ...[was.orientation ?? 1, was.pages, was.delay, was.loop],
  ]);
}

const formats: PictureFormat[] = ["jpeg", "png", "webp", "avif", "tiff"];

describe.each(formats)("%s", (format) => {
  test.each([1, 6, 8])(
    "with orientation %i says nothing any more, and has the same pixels",
    async (orientation) => {
      const made = await makePicture({ format, orientation, ...told });
      const bytes = format === "tiff" ? withPlace(made) : made;
      expect(leftOver(bytes)).toContain("gps.Latitude");
      expect(bytes.includes(secret)).toBe(true);
      const { source, output, result } = await strip(bytes);
      expect(result).toMatchObject({ ok: true, mime: `image/${format}` });
      await expectSilentTwin(source, output);
    },
  );

  test("keeps its colour profile", async () => {
    const picture = sharp(await makePicture({ format: "png" })).withIccProfile("p3");
    const { source, output } = await strip(await picture.toFormat(format).toBuffer());
    expect((await sharp(output).metadata()).icc?.length).toBeGreaterThan(100);
    await expectSilentTwin(source, output);
  });

  test("that is cut off is refused or drawn again, never handed out with its texts", async () => {
    const bytes = await makePicture({ format, ...told, pattern: "noise", width: 200, height: 200 });
    for (const part of [0.3, 0.6, 0.9]) {
      const { output, result } = await strip(bytes.subarray(0, bytes.length * part));
      if (!result.ok) continue;
      expect(leftOver(await readFile(output))).toEqual([]);
    }
  });
});

test("IPTC, comments and what is hidden behind a JPEG go", async () => {
  const jpeg = await makePicture({ ...told, iptc: { title: secret } });
  const comment = Buffer.from(`\xff\xfe\0\x0f${secret}`, "latin1");
  const bytes = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), jpeg]);
  const { source, output } = await strip(bytes);
  await expectSilentTwin(source, output);
});

test("animations keep their frames and times", async () => {
  const { source, output } = await strip(
    await makePicture({ format: "webp", frames: 3, xmp: told.xmp }),
  );
  await expectSilentTwin(source, output);
  expect((await sharp(output).metadata()).pages).toBe(3);
});

test("an animation that is cut off keeps every frame it still has, or is refused", async () => {
  const bytes = await makePicture({ format: "webp", frames: 3, pattern: "noise", xmp: told.xmp });
  for (const part of [0.5, 0.8, 0.95]) {
    const cutOff = bytes.subarray(0, Math.round(bytes.length * part));
    const { output, result } = await strip(cutOff);
    const pages = await sharp(cutOff, { animated: true })
      .metadata()
      .then(
        (facts) => facts.pages ?? 1,
        () => 0,
      );
    expect(result.ok ? ((await sharp(output).metadata()).pages ?? 1) : "refused").toBe(
      pages > 1 ? pages : "refused",
    );
  }
});

/** A GIF with everything that may stand beside its frames, and something hidden behind its end. */
async function talkativeGif(frames: number): Promise<Buffer> {
  const gif = await makePicture({ format: "gif", frames });
  const start = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  const block = (text: string) => [Buffer.from([text.length]), Buffer.from(text)];
  const extension = (label: number, ...parts: Buffer[]) =>
    Buffer.concat([Buffer.from([0x21, label]), ...parts, Buffer.from([0])]);
  return Buffer.concat([
    gif.subarray(0, start),
    extension(0xfe, ...block(secret), ...block(`more of ${secret}`)),
    extension(0xff, ...block("XMP DataXMP"), ...block(`<x>${secret}</x>`)),
    gif.subarray(start),
    Buffer.from(secret),
  ]);
}

test.each([1, 3])("a GIF of %i frames keeps its frames, times and turns alone", async (frames) => {
  const { source, output, result } = await strip(await talkativeGif(frames));
  expect(result).toMatchObject({ ok: true, mime: "image/gif" });
  await expectSilentTwin(source, output);
  expect((await sharp(output).metadata()).pages ?? 1).toBe(frames);
});

test("a GIF that is cut off is refused or drawn again", async () => {
  const bytes = await talkativeGif(3);
  for (const part of [0.3, 0.6, 0.9]) {
    const { output, result } = await strip(bytes.subarray(0, Math.round(bytes.length * part)));
    if (result.ok) expect((await readFile(output)).includes(secret)).toBe(false);
  }
});

test("what cannot be made silent says so", async () => {
  const { result } = await strip(Buffer.from("a letter, with a secret in it"));
  expect(result).toEqual({ ok: false, reason: "unsupported" });
});

const samples = process.env.SAMPLES_DIR ?? "";
const real = samples
  ? (await readdir(samples, { recursive: true })).filter((file) =>
      /^(formats|metadata|photos).*\.(jpe?g|png|webp|gif|tiff|avif|heic)$/.test(file),
    )
  : [];

describe.runIf(existsSync(samples))("real pictures", () => {
  test.for(real)("%s says nothing any more, and looks the same", async (file) => {
    const source = path.join(samples, file);
    const output = path.join(folder, path.basename(file));
    expect(await stripMetadata({ source, output })).toMatchObject({ ok: true });
    if (!file.endsWith(".heic")) return expectSilentTwin(source, output);
    expect(leftOver(await readFile(output))).toEqual([]);
    const [before, after] = [await decodeHeic(source, 1e8), await decodeHeic(output, 1e8)];
    expect(after.data.equals(before.data)).toBe(true);
    expect((await inspectFile(output, { name: "" })).camera).toBe(null);
  });
});
