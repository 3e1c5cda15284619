import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Cut, Size } from "#lib/cut.ts";
import type { Focus } from "#lib/focus.ts";
import { openDrawing } from "#tests/pictures/draw-picture.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";

// Every pixel of the source says where it lies, so the pixels of a rendition say what it shows.
// What is measured is held against what a cut promises, not against the code that computes it.

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.end());

// Not `fc.double`: most of its numbers lie close to 0.
const unit = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const sizes = (min: number, max: number) =>
  fc.record({ width: fc.integer({ min, max }), height: fc.integer({ min, max }) });
const orientations = fc.integer({ min: 1, max: 8 });
const formats = fc.constantFrom("jpeg" as const, "png" as const, "webp" as const);

/** A box inside a picture, from four numbers between 0 and 1. */
function boxIn({ width, height }: Size, [a, b, c, d]: [number, number, number, number]): Focus {
  const left = Math.floor(a * (width - 1));
  const top = Math.floor(b * (height - 1));
  return {
    left,
    top,
    right: left + 1 + Math.floor(c * (width - left - 1)),
    bottom: top + 1 + Math.floor(d * (height - top - 1)),
  };
}

/** The window of the source that a picture shows, by a line through the values of its pixels. */
async function measure(picture: Sharp, source: Size): Promise<Cut> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const columns = Array.from({ length: width }, () => 0);
  const rows = Array.from({ length: height }, () => 0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      columns[x] = (columns[x] ?? 0) + (data[at] ?? 0) / height;
      rows[y] = (rows[y] ?? 0) + (data[at + 1] ?? 0) / width;
    }
  }
  const across = line(columns, source.width);
  const down = line(rows, source.height);
  return { left: across.start, top: down.start, width: across.length, height: down.length };
}

/** The edges are left out where there are pixels enough: scaling mixes them with nothing. */
function line(values: number[], extent: number): { start: number; length: number } {
  const skip = values.length > 12 ? 2 : 0;
  const points = values
    .map((value, at) => ({ at: at + 0.5, place: (value / 255) * extent }))
    .slice(skip, values.length - skip);
  const mean = (pick: (point: { at: number; place: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const at = mean((point) => point.at);
  const place = mean((point) => point.place);
  const spread = mean((point) => (point.at - at) ** 2);
  const slope = mean((point) => (point.at - at) * (point.place - place)) / spread;
  return { start: place - slope * at, length: slope * values.length };
}

/** What a picture of this size can be off by: half a pixel here and there, and the codec. */
function tolerance(source: Size, window: Cut, result: Size): number {
  const pixel = Math.max(window.width / result.width, window.height / result.height, 1);
  return 1.2 + 0.8 * pixel + (3 * Math.max(source.width, source.height)) / 255;
}

function expectNear(seen: number, wanted: number, within: number, what: string): void {
  expect(Math.abs(seen - wanted), `${what}: ${seen} instead of ${wanted}`).toBeLessThan(within);
}

/** In one direction: as near to the focus as the picture allows, and the focus inside. */
function expectAround(
  seen: { start: number; length: number },
  [from, to]: [number, number],
  available: number,
  near: number,
): void {
  const ideal = (from + to) / 2 - seen.length / 2;
  const start = Math.min(Math.max(ideal, 0), Math.max(available - seen.length, 0));
  expectNear(seen.start, start, near, "start");
  if (to - from > seen.length) return;
  expect(seen.start).toBeLessThan(from + near);
  expect(seen.start + seen.length).toBeGreaterThan(to - near);
}

test("a cut is the largest of its ratio around the focus, for any orientation and zoom", async () => {
  await fc.assert(
    fc.asyncProperty(
      sizes(40, 400),
      sizes(12, 200),
      fc.tuple(unit, unit, unit, unit),
      orientations,
      fc.constantFrom(1, 1, 1.5, 3),
      formats,
      fc.boolean(),
      async (source, target, place, orientation, zoom, format, enlarge) => {
        const focus = boxIn(source, place);
        const bytes = await makePicture({ ...source, orientation, format, pattern: "places" });
        const size = { ...target, fit: "cover", enlarge } as const;
        const { output, result } = await drawing.draw(bytes, { size, keep: { focus }, zoom });
        const ratio = target.width / target.height;
        const width = Math.min(source.width, source.height * ratio) / zoom;
        const height = width / ratio;
        const isEnlarged = width < target.width - 1;
        if (!result.ok) throw new Error(result.reason);
        if (enlarge || !isEnlarged) {
          if (enlarge || width > target.width + 1) expect(result).toMatchObject(target);
        } else {
          expectNear(result.width, Math.max(1, width), 1.01, "width of a small picture");
          expectNear(result.height, Math.max(1, height), 1.01, "height of a small picture");
        }
        if (Math.min(result.width, result.height, width, height) < 8) return;
        const seen = await measure(sharp(output), source);
        const near = tolerance(source, { left: 0, top: 0, width, height }, result);
        expectNear(seen.width, width, near, "width shown");
        expectNear(seen.height, height, near, "height shown");
        const across = { start: seen.left, length: seen.width };
        const down = { start: seen.top, length: seen.height };
        expectAround(across, [focus.left, focus.right], source.width, near);
        expectAround(down, [focus.top, focus.bottom], source.height, near);
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

test("a crop is a window of the upright picture, and everything else works on it", async () => {
  await fc.assert(
    fc.asyncProperty(
      sizes(60, 300),
      fc.tuple(unit, unit, unit, unit),
      orientations,
      formats,
      fc.constantFrom("inside" as const, "pad" as const, "stretch" as const),
      sizes(20, 120),
      async (source, place, orientation, format, fit, target) => {
        const { left, top, right, bottom } = boxIn(source, place);
        const crop = { left, top, width: right - left, height: bottom - top };
        fc.pre(Math.min(crop.width, crop.height) >= 16);
        const bytes = await makePicture({ ...source, orientation, format, pattern: "places" });
        const size = { ...target, fit, enlarge: true };
        const { output, result } = await drawing.draw(bytes, { crop, size });
        if (!result.ok) throw new Error(result.reason);
        const scale = Math.min(target.width / crop.width, target.height / crop.height);
        const content =
          fit === "stretch"
            ? target
            : {
                width: Math.max(1, Math.round(crop.width * scale)),
                height: Math.max(1, Math.round(crop.height * scale)),
              };
        expect(result).toMatchObject(fit === "inside" ? content : target);
        if (Math.min(content.width, content.height) < 8) return;
        const inner = sharp(output).extract({
          left: Math.floor((result.width - content.width) / 2),
          top: Math.floor((result.height - content.height) / 2),
          ...content,
        });
        const seen = await measure(inner, source);
        const near = tolerance(source, crop, content);
        for (const side of ["left", "top", "width", "height"] as const) {
          expectNear(seen[side], crop[side], near, side);
        }
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);

test("turning and mirroring come after the size, mirroring first", async () => {
  await fc.assert(
    fc.asyncProperty(
      sizes(60, 200),
      orientations,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const),
      fc.constantFrom("cover" as const, "inside" as const),
      async (source, orientation, flip, flop, rotate, fit) => {
        const bytes = await makePicture({ ...source, orientation, pattern: "places" });
        const size = { width: 48, height: 30, fit, enlarge: false };
        const turned = await drawing.draw(bytes, { size, flip, flop, rotate });
        const plain = await drawing.draw(bytes, { size });
        const upright = sharp(await sharp(turned.output).rotate(-rotate).toBuffer());
        const back = await upright.flip(flip).flop(flop).raw().toBuffer();
        const asked = await sharp(plain.output).ensureAlpha().raw().toBuffer();
        if (!turned.result.ok || !plain.result.ok) throw new Error("not drawn");
        const { width, height } = plain.result;
        expect(turned.result).toMatchObject(
          rotate % 180 === 0 ? { width, height } : { width: height, height: width },
        );
        const seen = await sharp(back, raw(width, height, back))
          .ensureAlpha()
          .raw()
          .toBuffer();
        expect(seen.equals(asked)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

function raw(width: number, height: number, data: Buffer) {
  const channels = (data.length / width / height) as 3 | 4;
  return { raw: { width, height, channels } };
}
