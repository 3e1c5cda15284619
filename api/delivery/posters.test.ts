import { spawnSync } from "node:child_process";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import type { Asset } from "#lib/asset.ts";
import { originalPath, renditionPath } from "#lib/delivery-path.ts";
import { makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { makePdf } from "#tests/pictures/make-pdf.ts";
import { filmColour, tinyMp4, tinyWebm } from "#tests/pictures/tiny-films.ts";
import { takeFile } from "#tests/take-file.ts";

// Files that are no pictures: what is shown of them, and how players and readers are served.

openTestLibrary();
const app = createApi();
const get = (address: string, headers: Record<string, string> = {}) =>
  app.request(address, { headers });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const hasFfmpeg = !spawnSync("ffmpeg", ["-version"]).error;

let space: { id: number };
beforeAll(async () => {
  space = await makeSpace();
});

describe.each([
  ["waves.mp4", "video/mp4", tinyMp4],
  ["waves.webm", "video/webm", tinyWebm],
])("the film %s", (name, mime, bytes) => {
  let film: Asset;
  beforeAll(async () => {
    film = await takeFile(space, name, bytes);
  });

  it("says how long it is and how many pixels it has", () => {
    expect(film).toMatchObject({ kind: "video", mime, width: 64, height: 36 });
    // The sound of one of them is a little longer than its pictures.
    expect(film.file.durationMs).toBeGreaterThanOrEqual(2000);
    expect(film.file.durationMs).toBeLessThan(2100);
  });

  it("is sent in the parts that players ask for, shown and not downloaded", async () => {
    const whole = await get(originalPath(film));
    expect(whole.headers.get("content-type")).toBe(mime);
    expect(whole.headers.get("accept-ranges")).toBe("bytes");
    expect(whole.headers.get("content-disposition")).toMatch(/^inline/);
    expect((await bytesOf(whole)).equals(bytes)).toBe(true);
    // A browser asks for all first, and then jumps: to the end for the index, into the middle.
    const etag = whole.headers.get("etag") ?? "";
    for (const [range, from, to] of [
      ["bytes=0-", 0, bytes.length],
      ["bytes=-100", bytes.length - 100, bytes.length],
      ["bytes=200-299", 200, 300],
    ] as const) {
      const part = await get(originalPath(film), { range, "if-range": etag });
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/${bytes.length}`);
      expect((await bytesOf(part)).equals(bytes.subarray(from, to))).toBe(true);
    }
  });

  it.runIf(hasFfmpeg)("is shown by a frame, in every size and format", async () => {
    for (const path of [
      renditionPath(film, 32, 18),
      `${originalPath(film)}/m/32x18/filters:format(webp)`,
    ]) {
      const answer = await get(path);
      expect(answer.headers.get("content-type")).toBe("image/webp");
      const picture = sharp(await bytesOf(answer));
      expect(await picture.metadata()).toMatchObject({ width: 32, height: 18 });
      const { channels } = await picture.stats();
      for (const [at, value] of filmColour.entries())
        expect(Math.abs((channels[at]?.mean ?? 0) - value)).toBeLessThan(12);
    }
  });

  it.skipIf(hasFfmpeg)("says that its preview needs ffmpeg where there is none", async () => {
    const answer = await get(renditionPath(film, 32, 18));
    expect(answer.status).toBe(415);
    expect(film.previewReason).toBe("no_ffmpeg");
  });
});

describe("a PDF", () => {
  it("is shown by its first page, and itself sent as a download, in parts", async () => {
    const bytes = makePdf(2);
    const paper = await takeFile(space, "paper.pdf", bytes);
    expect(paper).toMatchObject({
      width: 400,
      height: 200,
      previewReason: null,
      file: { frames: 2 },
    });
    const page = await get(renditionPath(paper, 200, 100));
    expect(page.headers.get("content-type")).toBe("image/webp");
    const picture = sharp(await bytesOf(page));
    expect(await picture.metadata()).toMatchObject({ width: 200, height: 100 });
    // White paper with letters on it.
    const { channels } = await picture.greyscale().stats();
    expect(channels[0]?.max).toBeGreaterThan(240);
    expect(channels[0]?.min).toBeLessThan(160);
    const part = await get(originalPath(paper), { range: "bytes=0-4" });
    expect(part.status).toBe(206);
    expect((await bytesOf(part)).toString()).toBe("%PDF-");
    expect(part.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(part.headers.get("content-security-policy")).toMatch(/^sandbox/);
  });
});

describe("a file without a preview", () => {
  it("says its type and why, and is never sent in place of the picture", async () => {
    const notes = await takeFile(space, "notes.txt", "Some notes about a lake.\n");
    expect(notes).toMatchObject({ mime: "text/plain", previewReason: "unsupported" });
    const answer = await get(renditionPath(notes, 200, 100));
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({
      error: { code: "unsupported_type", details: { reason: "preview_unsupported" } },
    });
  });
});
