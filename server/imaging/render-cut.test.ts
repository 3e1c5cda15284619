import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutAround } from "#lib/cut.ts";
import { type Focus, focusAtPoint } from "#lib/focus.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { corners, makePicture } from "#tests/pictures/make-picture.ts";
import { closeImaging } from "./imaging-pool.ts";
import { type RenderCutInput, renderCut } from "./render-cut.ts";

let folder = "";
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "render-"));
});
afterAll(async () => {
  closeImaging();
  await rm(folder, { recursive: true });
});

const plain = { fit: "cover", focus: null, format: "png", quality: 80 } as const;

async function render(
  bytes: Buffer | string,
  wish: Partial<RenderCutInput> & { width: number; height: number },
) {
  count += 1;
  const source = path.join(folder, `${count}.source`);
  const output = path.join(folder, `${count}.output`);
  await writeFile(source, bytes);
  return { output, result: await renderCut({ ...plain, ...wish, source, output }) };
}

async function pixels(file: string) {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  return { at, width: info.width, height: info.height };
}

function cornerAt(x: number, y: number, width: number, height: number): keyof typeof corners {
  if (y < height / 2) return x < width / 2 ? "topLeft" : "topRight";
  return x < width / 2 ? "bottomLeft" : "bottomRight";
}

function expectNear(seen: number[], wanted: readonly number[], what: string): void {
  const far = wanted.some((value, at) => Math.abs(value - (seen[at] ?? 0)) > 24);
  expect(far, `${what}: ${seen} instead of ${wanted}`).toBe(false);
}

/** Every pixel of a cut, except close to the seams, has the colour of its place in the source. */
async function expectCutOf(
  output: string,
  source: { width: number; height: number },
  cut: { left: number; top: number; width: number; height: number },
): Promise<void> {
  const seen = await pixels(output);
  const scale = cut.width / seen.width;
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const x = Math.floor(((column + 0.5) * seen.width) / 8);
      const y = Math.floor(((row + 0.5) * seen.height) / 8);
      const fromX = cut.left + ((x + 0.5) * cut.width) / seen.width;
      const fromY = cut.top + ((y + 0.5) * cut.height) / seen.height;
      const seam = 2 + 3 * Math.max(scale, 1);
      if (Math.abs(fromX - source.width / 2) < seam) continue;
      if (Math.abs(fromY - source.height / 2) < seam) continue;
      const corner = cornerAt(fromX, fromY, source.width, source.height);
      expectNear(seen.at(x, y), corners[corner], `${x},${y}`);
    }
  }
}

test("a cut shows what the geometry says, for any size, focus, orientation and target", async () => {
  const side = fc.integer({ min: 20, max: 160 });
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.record({ width: side, height: side }),
      fc.record({
        width: fc.integer({ min: 8, max: 120 }),
        height: fc.integer({ min: 8, max: 120 }),
      }),
      fc.option(fc.tuple(unit, unit)),
      fc.integer({ min: 1, max: 8 }),
      async (source, target, at, orientation) => {
        const focus: Focus | null = at
          ? focusAtPoint(at[0] * source.width, at[1] * source.height, source.width, source.height)
          : null;
        const bytes = await makePicture({ ...source, orientation, format: "jpeg" });
        const { output, result } = await render(bytes, { ...target, focus });
        const cut = cutAround(source, target, focus);
        const isEnlarged = target.width > cut.width || target.height > cut.height;
        const { width, height } = isEnlarged ? cut : target;
        expect(result).toMatchObject({ ok: true, width, height });
        await expectCutOf(output, source, cut);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test("inside keeps the whole picture and never enlarges it", async () => {
  const bytes = await makePicture({ width: 200, height: 100, orientation: 6 });
  const small = await render(bytes, { width: 50, height: 50, fit: "inside" });
  expect(small.result).toMatchObject({ ok: true, width: 50, height: 25 });
  await expectCutOf(
    small.output,
    { width: 200, height: 100 },
    { left: 0, top: 0, width: 200, height: 100 },
  );
  const large = await render(bytes, { width: 900, height: 900, fit: "inside" });
  expect(large.result).toMatchObject({ ok: true, width: 200, height: 100 });
});

test("a vector picture is drawn at the size asked for, with sharp edges", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">
    <rect width="8" height="6" fill="#fff"/><rect width="4" height="6" fill="#000"/></svg>`;
  const { output, result } = await render(svg, { width: 800, height: 600 });
  expect(result).toMatchObject({ ok: true, width: 800, height: 600 });
  const { at } = await pixels(output);
  expectNear(at(396, 300), [0, 0, 0], "left of the edge");
  expectNear(at(403, 300), [255, 255, 255], "right of the edge");
});

test("a huge vector picture is drawn small without drawing it large first", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000">
    <rect width="100000" height="100000" fill="#0a0"/></svg>`;
  const { result } = await render(svg, { width: 64, height: 64 });
  expect(result).toMatchObject({ ok: true, width: 64, height: 64 });
});

test.each(["webp", "jpeg", "png", "avif"] as const)(
  "a cut in %s carries nothing of the source's metadata",
  async (format) => {
    const bytes = await makePicture({
      exif: { copyright: "secret", gps: { latitude: 1, longitude: 2 } },
      iptc: { title: "secret" },
      xmp: { title: { "x-default": "secret" } },
    });
    const { output, result } = await render(bytes, { width: 40, height: 30, format });
    expect(result).toMatchObject({ ok: true, mime: `image/${format}` });
    const { exif, xmp, iptc, orientation } = await sharp(output).metadata();
    expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
  },
);

test("every format that has a preview can be cut, in sRGB and 8 bit", async () => {
  for (const { name, bytes, hasPreview } of await everyFormat()) {
    const { output, result } = await render(bytes, { width: 30, height: 30 });
    expect(result.ok, name).toBe(hasPreview);
    if (!result.ok) continue;
    const { space, depth } = await sharp(output).metadata();
    expect([space, depth], name).toEqual([name === "grey.jpg" ? space : "srgb", "uchar"]);
  }
});

test("what is transparent becomes white in JPEG", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>';
  const { output } = await render(svg, { width: 20, height: 20, format: "jpeg" });
  expectNear((await pixels(output)).at(10, 10), [255, 255, 255], "middle");
});

test("what has no preview is not cut, and says why", async () => {
  for (const { name, bytes, expected } of await brokenPictures()) {
    const { result } = await render(bytes, { width: 30, height: 30 });
    expect(result.ok, name).toBe(false);
    if ("kept" in expected) expect(result, name).toEqual({ ok: false, reason: expected.kept });
  }
});
