import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawFace, drawnFace } from "#tests/pictures/draw-face.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { facePackages } from "./face-packages.ts";
import { closeImaging } from "./imaging-pool.ts";
import { suggestFocus } from "./suggest-focus.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "focus-"));
});
afterAll(async () => {
  closeImaging();
  await rm(folder, { recursive: true });
});

async function suggest(bytes: Buffer) {
  const file = path.join(folder, "picture");
  await writeFile(file, bytes);
  return suggestFocus(file);
}

const width = 1200;
const height = 800;

/** A quiet picture with one spot, centred at (x, y). */
function spotted(x: number, y: number, background: string, spot: string, orientation?: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${background}"/>
    <circle cx="${x}" cy="${y}" r="60" fill="${spot}"/></svg>`;
  const picture = sharp(Buffer.from(svg)).jpeg();
  return (orientation ? picture.withMetadata({ orientation }) : picture).toBuffer();
}

test.each([
  [300, 200],
  [900, 600],
  [600, 400],
])("the spot at (%i, %i) is found", async (x, y) => {
  const found = await suggest(await spotted(x, y, "#8899a0", "#e03010"));
  expect(found).toMatchObject({ ok: true, width, height });
  if (!found.ok) return;
  expect(Math.abs(found.point.x - x)).toBeLessThan(120);
  expect(Math.abs(found.point.y - y)).toBeLessThan(120);
});

test("the point is one of the upright picture", async () => {
  // Orientation 6: what is stored at the top left is seen at the top right.
  const found = await suggest(await spotted(200, 150, "#8899a0", "#e03010", 6));
  expect(found).toMatchObject({ ok: true, width: height, height: width });
  if (!found.ok) return;
  expect(Math.abs(found.point.x - (height - 150))).toBeLessThan(120);
  expect(Math.abs(found.point.y - 200)).toBeLessThan(120);
});

test("in a black-and-white picture the detail decides", async () => {
  const found = await suggest(await spotted(900, 200, "#777", "#eee"));
  expect(found.ok && Math.abs(found.point.x - 900) < 120).toBe(true);
});

test("a picture of one colour gives its middle", async () => {
  const bytes = await makePicture({ width: 101, height: 51, pattern: [10, 10, 10] });
  expect(await suggest(bytes)).toEqual({
    ok: true,
    kind: "attention",
    point: { x: 50, y: 25 },
    width: 101,
    height: 51,
  });
});

// Installed by whoever wants it: see the README. Without it the same picture has another answer,
// so this test says something on every machine.
const hasFaces = facePackages() !== null;

test(`a face is ${hasFaces ? "found before what draws the eye" : "looked for only where what finds one is installed"}`, async () => {
  const found = await suggest(await drawFace());
  const { x, y, ...size } = drawnFace;
  expect(found).toMatchObject({ ok: true, kind: hasFaces ? "face" : "attention", ...size });
  if (!found.ok || !hasFaces) return;
  expect(Math.abs(found.point.x - x)).toBeLessThan(60);
  expect(Math.abs(found.point.y - y)).toBeLessThan(60);
}, 120_000);

test("one pixel and one line are pictures too", async () => {
  const one = await makePicture({ format: "png", width: 1, height: 1 });
  expect(await suggest(one)).toMatchObject({ ok: true, point: { x: 0, y: 0 } });
  const line = await makePicture({ format: "png", width: 900, height: 1, pattern: "noise" });
  expect(await suggest(line)).toMatchObject({ ok: true });
});

test("what is no picture has no point", async () => {
  expect(await suggest(Buffer.from("text"))).toEqual({ ok: false, reason: "unsupported" });
});
