import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMp4 } from "./read-mp4.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mp4-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Buffer) {
  const file = path.join(folder, "film.mp4");
  await writeFile(file, bytes);
  return readMp4(file);
}

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
}

function movieHeader(scale: number, units: number): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(scale, 12);
  header.writeUInt32BE(units, 16);
  return box("mvhd", header);
}

function track(width: number, height: number, turned = false): Buffer {
  const header = Buffer.alloc(84);
  header.writeInt32BE(turned ? 0 : 65536, 40);
  header.writeInt32BE(turned ? 65536 : 0, 44);
  header.writeUInt32BE(width * 65536, 76);
  header.writeUInt32BE(height * 65536, 80);
  return box("trak", box("tkhd", header));
}

const ftyp = box("ftyp", Buffer.from("isom\0\0\0\0isom"));
const sound = track(0, 0);

test("duration and size come from the index, wherever it stands", async () => {
  const index = box("moov", movieHeader(600, 1500), sound, track(1920, 1080));
  const facts = { durationMs: 2500, width: 1920, height: 1080 };
  expect(await read(Buffer.concat([ftyp, index]))).toEqual(facts);
  expect(await read(Buffer.concat([ftyp, box("mdat", Buffer.alloc(9000)), index]))).toEqual(facts);
});

test("a film turned by 90 degrees has its upright size", async () => {
  const index = box("moov", movieHeader(1, 1), track(1920, 1080, true));
  expect(await read(Buffer.concat([ftyp, index]))).toMatchObject({ width: 1080, height: 1920 });
});

test("an index that ends early, lies or is missing gives what it can, and no error", async () => {
  const whole = Buffer.concat([ftyp, box("moov", movieHeader(600, 1500), track(64, 48))]);
  for (let length = 0; length < whole.length; length += 7) await read(whole.subarray(0, length));
  expect(await read(Buffer.concat([ftyp, box("moov", movieHeader(0, 5))]))).toEqual({});
  expect(await read(Buffer.alloc(100))).toEqual({});
});
