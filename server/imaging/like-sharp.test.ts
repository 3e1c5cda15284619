import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainPlan, type RenditionFormat, renditionFormats } from "#lib/render-plan.ts";
import { openDrawing } from "#tests/pictures/draw-picture.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { drawRendition } from "./render-plan.ts";

// A rendition beside what sharp makes of the same request in one call of its own.

let drawing: Awaited<ReturnType<typeof openDrawing>>;
let folder = "";
beforeAll(async () => {
  // One file is written over and over.
  sharp.cache(false);
  drawing = await openDrawing();
  folder = await mkdtemp(path.join(tmpdir(), "like-sharp-"));
});
afterAll(async () => {
  await drawing.end();
  await rm(folder, { recursive: true });
});

const box = { width: 48, height: 36 };

type Fit = "cover" | "inside";

function ownRendering(
  source: string | Buffer,
  { fit, format, animated }: { fit: Fit; format: RenditionFormat; animated: boolean },
): Sharp {
  const canMove = animated && (format === "gif" || format === "webp");
  const cut = sharp(source, canMove ? { pages: -1 } : {})
    .resize({ ...box, fit, withoutEnlargement: true })
    .toColourspace("srgb");
  const upright = canMove ? cut : cut.autoOrient();
  switch (format) {
    case "avif":
      return upright.avif({ quality: 80, effort: 3 });
    case "webp":
      return upright.webp({ quality: 80 });
    case "jpeg":
      return upright.flatten({ background: "#fff" }).jpeg({
        ...{ quality: 80, trellisQuantisation: true },
        ...{ overshootDeringing: true, quantisationTable: 3 },
      });
    case "png":
      return upright.png();
    case "gif":
      return upright.gif();
  }
}

/** The mean difference of two pictures in steps of 255, what is transparent being grey. */
async function difference(one: Buffer | string, other: Buffer | string): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((file) =>
      sharp(file, { pages: -1 })
        .toColourspace("srgb")
        .flatten({ background: "#888" })
        .raw({ depth: "uchar" })
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!a || !b) throw new Error("Nothing to compare");
  expect([a.info.width, a.info.height]).toEqual([b.info.width, b.info.height]);
  const [left, right] = [asColours(a.data, a.info), asColours(b.data, b.info)];
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += Math.abs((left[at] ?? 0) - (right[at] ?? 0));
  return sum / left.length;
}

// A grey file has one channel, its twin may have three.
function asColours(data: Buffer, { channels }: { channels: number }): Buffer {
  return channels === 3 ? data : Buffer.from([...data].flatMap((value) => [value, value, value]));
}

// Colours of another space, a side exchanged or a frame lost are far beyond this; sides that end
// at another half pixel are not. Real pictures are shown whole: a cut may begin at another pixel,
// which fine detail makes much of.
const most = 8;

test("every generated type looks in every format as sharp alone would draw it", async () => {
  for (const { name, bytes, mime, hasPreview } of await everyFormat()) {
    const isSharps = mime.startsWith("image/") && mime !== "image/bmp";
    if (!hasPreview || !isSharps) continue;
    const animated = name.startsWith("moving");
    for (const format of renditionFormats) {
      const size = { ...box, fit: "cover", enlarge: false } as const;
      const { output, result } = await drawing.draw(bytes, { size, format });
      expect(result, `${name} as ${format}`).toMatchObject({ ok: true, ...box });
      const wanted = await ownRendering(bytes, { fit: "cover", format, animated }).toBuffer();
      expect(await difference(output, wanted), `${name} as ${format}`).toBeLessThan(most);
    }
  }
});

const samples = process.env.SAMPLES_DIR ?? "";
// Not those that sharp has no decoder for.
const real = samples
  ? (await readdir(samples, { recursive: true })).filter((file) =>
      /^(formats|metadata|photos).*\.(jpe?g|png|webp|tiff|avif|gif|svg)$/.test(file),
    )
  : [];

describe.runIf(real.length > 0)("real pictures", () => {
  test.each(real)(
    "%s looks in every format as sharp alone would draw it",
    async (file) => {
      const source = path.join(samples, file);
      const { pages = 1, format: type } = await sharp(source).metadata();
      const animated = pages > 1 && (type === "gif" || type === "webp");
      for (const format of renditionFormats) {
        const output = path.join(folder, "output");
        const size = { ...box, fit: "inside", enlarge: false } as const;
        const plan = { ...plainPlan, size, format };
        const result = await drawRendition({ source, output, plan });
        if (!result.ok) {
          expect([result.reason, type]).toEqual(["unsafe", "svg"]);
          return;
        }
        const wanted = await ownRendering(source, { fit: "inside", format, animated }).toBuffer();
        expect(await difference(output, wanted), format).toBeLessThan(most);
      }
    },
    240_000,
  );
});
