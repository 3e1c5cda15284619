import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { focusAtPoint } from "#lib/focus.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { drawFace, drawnFace } from "#tests/pictures/draw-face.ts";
import { openDrawing } from "#tests/pictures/draw-picture.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { corners, makePicture } from "#tests/pictures/make-picture.ts";
import { facePackages } from "./face-packages.ts";
import { configureImaging } from "./imaging-pool.ts";
import { suggestFocus } from "./suggest-focus.ts";

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.end());

const draw: (typeof drawing)["draw"] = (...rest) => drawing.draw(...rest);
const white = { red: 255, green: 255, blue: 255, alpha: 1 };
const orange = { red: 250, green: 120, blue: 10, alpha: 1 };

function cover(width: number, height: number, enlarge = false): RenderPlan["size"] {
  return { width, height, fit: "cover", enlarge };
}

async function pixels(file: string) {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 4)];
  return { at, width: info.width, height: info.height };
}

function expectNear(seen: number[], wanted: readonly number[], what: string): void {
  const far = wanted.some((value, at) => Math.abs(value - (seen[at] ?? 0)) > 24);
  expect(far, `${what}: ${seen} instead of ${wanted}`).toBe(false);
}

test("inside keeps the whole picture, and enlarges it only when asked", async () => {
  const bytes = await makePicture({ width: 200, height: 100, orientation: 6 });
  const inside = (width: number, height: number, enlarge: boolean) =>
    draw(bytes, { size: { width, height, fit: "inside", enlarge } });
  expect((await inside(50, 50, false)).result).toMatchObject({ width: 50, height: 25 });
  expect((await inside(0, 30, false)).result).toMatchObject({ width: 60, height: 30 });
  expect((await inside(900, 900, false)).result).toMatchObject({ width: 200, height: 100 });
  expect((await inside(900, 900, true)).result).toMatchObject({ width: 900, height: 450 });
});

test("pad fills the box up with the background, or with nothing", async () => {
  const bytes = await makePicture({ width: 80, height: 40 });
  const size = { width: 60, height: 60, fit: "pad", enlarge: false } as const;
  const orangePad = await draw(bytes, { size, background: orange, format: "jpeg" });
  expect(orangePad.result).toMatchObject({ width: 60, height: 60 });
  const seen = await pixels(orangePad.output);
  expectNear(seen.at(30, 4), [250, 120, 10, 255], "above");
  expectNear(seen.at(30, 55), [250, 120, 10, 255], "below");
  expectNear(seen.at(10, 22), corners.topLeft, "the picture");
  const clear = await pixels((await draw(bytes, { size })).output);
  expect(clear.at(30, 4)[3]).toBe(0);
  expectNear(clear.at(10, 22), [...corners.topLeft, 255], "the picture");
  const jpeg = await pixels((await draw(bytes, { size, format: "jpeg" })).output);
  expectNear(jpeg.at(30, 4), [255, 255, 255, 255], "what JPEG cannot leave open");
});

test("stretch gives up the ratio, and does not enlarge unasked", async () => {
  const bytes = await makePicture({ width: 80, height: 40 });
  const stretch = (width: number, height: number, enlarge: boolean) =>
    draw(bytes, { size: { width, height, fit: "stretch", enlarge } });
  expect((await stretch(30, 40, false)).result).toMatchObject({ width: 30, height: 40 });
  expect((await stretch(100, 80, false)).result).toMatchObject({ width: 50, height: 40 });
  expect((await stretch(100, 80, true)).result).toMatchObject({ width: 100, height: 80 });
});

test("attention keeps what stands out, also inside a crop", async () => {
  const spot = await sharp({
    create: { width: 300, height: 100, channels: 3, background: "#888" },
  })
    .composite([{ input: await makePicture({ width: 30, height: 30 }), left: 230, top: 40 }])
    .png()
    .toBuffer();
  for (const crop of [null, { left: 100, top: 0, width: 200, height: 100 }]) {
    const { output } = await draw(spot, { crop, size: cover(100, 100), keep: "attention" });
    const { at } = await pixels(output);
    const colours = new Set(
      Array.from({ length: 100 }, (_, x) => (Math.abs((at(x, 45)[0] ?? 0) - 0x88) > 40 ? 1 : 0)),
    );
    expect(colours.size).toBe(2);
  }
});

// A face where what finds one is installed, and else what draws the eye: they differ in this picture.
test("attention keeps what is suggested as the focus", async () => {
  const bytes = await drawFace();
  const { width, height } = drawnFace;
  const size = cover(height / 2, height);
  const drawn = await draw(bytes, { size, keep: "attention" });
  const found = await suggestFocus(drawn.source);
  expect(found).toMatchObject({ ok: true, kind: facePackages() ? "face" : "attention" });
  if (!found.ok) return;
  const focus = focusAtPoint(found.point.x, found.point.y, width, height);
  const expected = await draw(bytes, { size, keep: { focus } });
  const [own, other] = await Promise.all([readFile(drawn.output), readFile(expected.output)]);
  expect(own.equals(other)).toBe(true);
}, 120_000);

test("brightness adds light, grayscale takes the colour, blur the edges", async () => {
  const bytes = await makePicture({ format: "png" });
  const bright = await pixels((await draw(bytes, { brightness: 20 })).output);
  expectNear(bright.at(5, 5), [255, 81, 81, 255], "brighter");
  const dark = await pixels((await draw(bytes, { brightness: -20 })).output);
  expectNear(dark.at(5, 5), [169, 0, 0, 255], "darker");
  const [red, green, blue] = (await pixels((await draw(bytes, { grayscale: true })).output)).at(
    5,
    5,
  );
  expect([green, blue]).toEqual([red, red]);
  const blurred = await pixels((await draw(bytes, { blur: 6 })).output);
  const middle = corners.topLeft.map((value, at) => (value + (corners.topRight[at] ?? 0)) / 2);
  expectNear(blurred.at(40, 5), middle, "between two colours");
});

test("brightness means the same for 16 bits as for 8", async () => {
  const deep = await makePicture({ format: "png", colour: "16-bit" });
  const { at } = await pixels((await draw(deep, { brightness: 20 })).output);
  expectNear(at(5, 5), [255, 81, 81, 255], "brighter");
});

test("round corners have their colour, or none; JPEG always has one", async () => {
  const bytes = await makePicture();
  const corner = (alpha: number, format: RenderPlan["format"], x = 20, y = 20) =>
    draw(bytes, { roundCorner: { x, y, color: { ...orange, alpha } }, format });
  const filled = await pixels((await corner(1, "png")).output);
  expectNear(filled.at(1, 1), [250, 120, 10, 255], "corner");
  expectNear(filled.at(78, 58), [250, 120, 10, 255], "the opposite corner");
  expectNear(filled.at(8, 8), corners.topLeft, "inside the radius");
  const open = await pixels((await corner(0, "webp")).output);
  expect(open.at(0, 0)[3]).toBe(0);
  expect(open.at(40, 30)[3]).toBe(255);
  expectNear((await pixels((await corner(0, "jpeg")).output)).at(0, 0), [250, 120, 10], "JPEG");
  const flat = await pixels((await corner(1, "png", 40, 10)).output);
  expectNear(flat.at(1, 1), [250, 120, 10], "corner of an ellipse");
  expectNear(flat.at(1, 14), corners.topLeft, "below the ellipse");
});

test("a background lies behind what is transparent, in its own colour whatever the filters", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
    <rect width="20" height="20" fill="#00f"/></svg>`;
  for (const wish of [{}, { grayscale: true }, { brightness: -30 }, { rotate: 180 as const }]) {
    const { output } = await draw(svg, { ...wish, background: orange });
    const { at } = await pixels(output);
    expectNear(at("rotate" in wish ? 5 : 30, 10), [250, 120, 10, 255], JSON.stringify(wish));
  }
  const veil = await pixels((await draw(svg, { background: { ...orange, alpha: 0.5 } })).output);
  expectNear(veil.at(30, 10), [250, 120, 10, 128], "half of a background");
  const jpeg = await pixels((await draw(svg, { format: "jpeg" })).output);
  expectNear(jpeg.at(30, 10), [255, 255, 255], "JPEG without a background");
  const asked = await pixels((await draw(svg, { format: "jpeg", background: white })).output);
  expectNear(asked.at(30, 10), [255, 255, 255], "JPEG on white");
});

const moving: [from: "gif" | "webp", to: "gif" | "webp"][] = [
  ["gif", "gif"],
  ["gif", "webp"],
  ["webp", "gif"],
  ["webp", "webp"],
];

test.each(moving)("%s stays animated as %s, through every step", async (from, to) => {
  const bytes = await makePicture({ format: from, frames: 4 });
  const wishes: Partial<RenderPlan>[] = [
    { size: cover(30, 30) },
    { crop: { left: 0, top: 0, width: 40, height: 60 } },
    { size: cover(30, 20), flop: true, blur: 1, background: orange },
    { size: { width: 50, height: 50, fit: "pad", enlarge: false }, rotate: 90 },
    { roundCorner: { x: 9, y: 9, color: orange }, grayscale: true },
  ];
  for (const wish of wishes) {
    const { output, result } = await draw(bytes, { ...wish, format: to });
    expect(result).toMatchObject({ ok: true, frames: 4, mime: `image/${to}` });
    const seen = await sharp(output).metadata();
    expect(seen).toMatchObject({ format: to, pages: 4, delay: [100, 100, 100, 100], loop: 0 });
    if (result.ok) expect([seen.width, seen.height]).toEqual([result.width, result.height]);
    // Each frame is darker than the one before: they are the frames of the source, in its order.
    const light = await Promise.all(
      [0, 1, 2, 3].map(async (page) => (await sharp(output, { page }).stats()).channels[0]?.mean),
    );
    expect([...light].sort((a = 0, b = 0) => b - a)).toEqual(light);
    expect(new Set(light).size).toBe(4);
  }
});

test("an animation is drawn as its first frame where it cannot or shall not move", async () => {
  const bytes = await makePicture({ format: "gif", frames: 4 });
  for (const format of ["avif", "jpeg", "png"] as const) {
    expect((await draw(bytes, { format })).result).toMatchObject({ frames: 1, height: 60 });
  }
  const still = await draw(bytes, { format: "webp", animated: false });
  expect(still.result).toMatchObject({ frames: 1, height: 60 });
  configureImaging({ maxPixels: 80 * 60 * 3 });
  const long = await draw(bytes, { format: "webp" });
  configureImaging({ maxPixels: 100_000_000 });
  expect(long.result).toMatchObject({ frames: 1, height: 60 });
});

test("a rendition has no more pixels than are allowed, and no side its format cannot have", async () => {
  const bytes = await makePicture({ width: 1, height: 40 });
  configureImaging({ maxOutputPixels: 2 ** 20 });
  const huge = await draw(bytes, { size: cover(1025, 1024, true) });
  configureImaging({ maxOutputPixels: 2 ** 26 });
  expect(huge.result).toEqual({ ok: false, reason: "too_many_pixels" });
  const size = { width: 0, height: 20_000, fit: "inside", enlarge: true } as const;
  const long = await draw(bytes, { size, format: "webp" });
  expect(long.result).toMatchObject({ ok: true, width: 410, height: 16_383 });
});

test("lossless, palette and progressive are what they say", async () => {
  const bytes = await makePicture({ format: "png", pattern: "places" });
  const source = await sharp(bytes).raw().toBuffer();
  for (const format of ["webp", "avif"] as const) {
    const { output } = await draw(bytes, { format, lossless: true });
    expect((await sharp(output).raw().toBuffer()).equals(source), format).toBe(true);
  }
  const few = await sharp((await draw(bytes, { palette: true })).output).metadata();
  expect(few.isPalette).toBe(true);
  for (const format of ["jpeg", "png"] as const) {
    const interlaced = await draw(bytes, { format, progressive: true });
    expect((await sharp(interlaced.output).metadata()).isProgressive, format).toBe(true);
    const plain = await draw(bytes, { format });
    expect((await sharp(plain.output).metadata()).isProgressive, format).toBe(false);
  }
});

test("more quality makes larger files", async () => {
  const bytes = await makePicture({ pattern: "noise" });
  for (const format of ["avif", "webp", "jpeg"] as const) {
    const low = (await draw(bytes, { format, quality: 20 })).result;
    const high = (await draw(bytes, { format, quality: 95 })).result;
    expect(low.ok && high.ok && low.size < high.size, format).toBe(true);
  }
});

test("a vector picture is drawn at the size asked for, with sharp edges", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">
    <rect width="8" height="6" fill="#fff"/><rect width="4" height="6" fill="#000"/></svg>`;
  const { output, result } = await draw(svg, { size: cover(800, 600) });
  expect(result).toMatchObject({ ok: true, width: 800, height: 600 });
  const { at } = await pixels(output);
  expectNear(at(396, 300), [0, 0, 0], "left of the edge");
  expectNear(at(403, 300), [255, 255, 255], "right of the edge");
});

test("a huge vector picture is drawn small without drawing it large first", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000">
    <rect width="100000" height="100000" fill="#0a0"/></svg>`;
  const { result } = await draw(svg, { size: cover(64, 64) });
  expect(result).toMatchObject({ ok: true, width: 64, height: 64 });
});

test.each(["webp", "jpeg", "png", "avif", "gif"] as const)(
  "a rendition in %s carries nothing of the source's metadata",
  async (format) => {
    const bytes = await makePicture({
      exif: { copyright: "secret", gps: { latitude: 1, longitude: 2 } },
      iptc: { title: "secret" },
      xmp: { title: { "x-default": "secret" } },
    });
    for (const flop of [false, true]) {
      const { output, result } = await draw(bytes, { size: cover(40, 30), format, flop });
      expect(result).toMatchObject({ ok: true, mime: `image/${format}` });
      const { exif, xmp, iptc, orientation } = await sharp(output).metadata();
      expect([exif, xmp, iptc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
    }
  },
);

test("every format that has a preview can be drawn, in sRGB and 8 bit", async () => {
  for (const { name, bytes, hasPreview } of await everyFormat()) {
    const { output, result } = await draw(bytes, { size: cover(30, 30) });
    expect(result.ok, name).toBe(hasPreview);
    if (!result.ok) continue;
    const { space, depth } = await sharp(output).metadata();
    expect([space, depth], name).toEqual([name === "grey.jpg" ? space : "srgb", "uchar"]);
  }
});

test("what has no preview is not drawn, and says why", async () => {
  for (const { name, bytes, expected } of await brokenPictures()) {
    const { result } = await draw(bytes, { size: cover(30, 30) });
    expect(result.ok, name).toBe(false);
    if ("kept" in expected) expect(result, name).toEqual({ ok: false, reason: expected.kept });
  }
});
