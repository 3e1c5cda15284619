import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDrawing } from "#tests/pictures/draw-picture.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { makePdf } from "#tests/pictures/make-pdf.ts";
import { filmColour, tinyMp4, tinyWebm } from "#tests/pictures/tiny-films.ts";
import { closeImaging } from "./imaging-pool.ts";
import { inspectFile } from "./inspect-file.ts";

let folder = "";
let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "other-"));
  drawing = await openDrawing();
});
afterAll(async () => {
  await drawing.end();
  await rm(folder, { recursive: true });
});

async function inspect(bytes: Buffer) {
  const file = path.join(folder, "file");
  await writeFile(file, bytes);
  return inspectFile(file, { name: "file" });
}

async function colourAt(file: string, x: number, y: number): Promise<number[]> {
  const pixel = sharp(file).removeAlpha().extract({ left: x, top: y, width: 1, height: 1 });
  return [...(await pixel.raw().toBuffer())];
}

function expectNear(seen: readonly number[], wanted: readonly number[]): void {
  for (const [at, value] of wanted.entries())
    expect(Math.abs(value - (seen[at] ?? 0))).toBeLessThan(12);
}

const size = (width: number, height: number) =>
  ({ width, height, fit: "cover", enlarge: false }) as const;

test("a PDF is shown by its first page, with its letters", async () => {
  expect(await inspect(makePdf(3))).toMatchObject({
    ...{ width: 400, height: 200, frames: 3, animated: false, preview: { ok: true } },
    thumbhash: expect.any(String),
  });
  const { output, result } = await drawing.draw(makePdf(), { size: size(200, 100) });
  expect(result).toMatchObject({ ok: true, width: 200, height: 100, frames: 1 });
  expectNear(await colourAt(output, 50, 50), [41, 69, 209]);
  expectNear(await colourAt(output, 190, 10), [255, 255, 255]);
  const word = sharp(output).extract({ left: 105, top: 30, width: 80, height: 40 });
  expect((await word.stats()).channels[0]?.min).toBeLessThan(90);
});

test("a PDF that is broken, or asks for a password, says so", async () => {
  const whole = makePdf();
  const reason = async (bytes: Buffer) => (await inspect(bytes)).preview;
  expect(await reason(Buffer.from("%PDF-1.7\nnothing"))).toEqual({ ok: false, reason: "corrupt" });
  const locked = whole
    .toString("latin1")
    .replace("/Root 1 0 R", `/Root 1 0 R/ID[<00><00>]/Encrypt<<${encryption}>>`);
  expect(await reason(Buffer.from(locked, "latin1"))).toEqual({ ok: false, reason: "protected" });
});

// A password that nobody knows: the hashes fit none.
const encryption = `/Filter/Standard/V 1/R 2/P -4/O<${"11".repeat(32)}>/U<${"22".repeat(32)}>`;

test("BMP, which sharp cannot read, has a decoder of its own", async () => {
  const bmp = (await everyFormat()).find(({ name }) => name === "screen.bmp");
  const { output } = await drawing.draw(bmp?.bytes ?? "", { size: size(40, 30) });
  expectNear(await colourAt(output, 20, 15), [40, 70, 210]);
});

test("a recording has a duration and no preview", async () => {
  const wav = (await everyFormat()).find(({ name }) => name === "sound.wav");
  expect(await inspect(wav?.bytes ?? Buffer.alloc(0))).toMatchObject({
    ...{ durationMs: 100, width: null, preview: { ok: false, reason: "unsupported" } },
  });
});

const films = { tinyMp4, tinyWebm };

describe.each(["tinyMp4", "tinyWebm"] as const)("the film %s", (name) => {
  const film = films[name];

  test("has size and duration, and without ffmpeg says what its preview needs", async () => {
    const { PATH } = process.env;
    closeImaging();
    process.env.PATH = folder;
    try {
      const found = await inspect(film);
      expect(found).toMatchObject({ width: 64, height: 36, thumbhash: null });
      expect(found.preview).toEqual({ ok: false, reason: "no_ffmpeg" });
      expect(Math.round((found.durationMs ?? 0) / 100)).toBe(20);
    } finally {
      process.env.PATH = PATH;
      closeImaging();
    }
  });

  test("gives what it can when it is cut off, and no error", async () => {
    for (let part = 0.1; part < 1; part += 0.2) {
      const found = await inspect(film.subarray(0, film.length * part));
      expect(found.size).toBeGreaterThan(0);
    }
  });

  test.skipIf(spawnSync("ffmpeg", ["-version"]).error)(
    "is shown by a frame where ffmpeg is installed",
    async () => {
      const found = await inspect(film);
      expect(found).toMatchObject({ width: 64, height: 36, preview: { ok: true } });
      expect(found.thumbhash).not.toBe(null);
      const { output, result } = await drawing.draw(film, { size: size(32, 32), format: "webp" });
      expect(result).toMatchObject({ ok: true, width: 32, height: 32 });
      expectNear(await colourAt(output, 16, 16), filmColour);
    },
  );
});
