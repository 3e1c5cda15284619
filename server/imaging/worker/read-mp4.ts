import { type FileHandle, open } from "node:fs/promises";
import { type MediaBox, mediaBoxes } from "./media-boxes.ts";

type Facts = { width?: number; height?: number; durationMs?: number };

/**
 * Duration and upright size of an MP4 or QuickTime file from its index, without decoding.
 * What is missing or impossible is left out; a broken file gives less, never an error.
 */
export async function readMp4(path: string): Promise<Facts> {
  const file = await open(path);
  try {
    const facts: Facts = {};
    for (const movie of await mediaBoxes(file, 0, (await file.stat()).size)) {
      if (movie.type !== "moov") continue;
      for (const part of await mediaBoxes(file, movie.start, movie.end)) {
        if (part.type === "mvhd") Object.assign(facts, duration(await content(file, part)));
        if (part.type !== "trak" || facts.width) continue;
        const tracks = await mediaBoxes(file, part.start, part.end);
        const header = tracks.find(({ type }) => type === "tkhd");
        if (header) Object.assign(facts, trackSize(await content(file, header)));
      }
    }
    return facts;
  } catch {
    return {};
  } finally {
    await file.close();
  }
}

async function content(file: FileHandle, { start, end }: MediaBox): Promise<Buffer> {
  const length = Math.min(end - start, 256);
  return (await file.read(Buffer.alloc(length), 0, length, start)).buffer;
}

function duration(header: Buffer): Facts {
  const isLong = header.readUInt8(0) === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const units = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  const durationMs = Math.round((units / scale) * 1000);
  return durationMs > 0 && durationMs < 2 ** 31 ? { durationMs } : {};
}

function trackSize(header: Buffer): Facts {
  const matrix = header.readUInt8(0) === 1 ? 52 : 40;
  const width = Math.round(header.readUInt32BE(matrix + 36) / 65536);
  const height = Math.round(header.readUInt32BE(matrix + 40) / 65536);
  if (width === 0 || height === 0) return {};
  // A phone held upright stores a lying picture and a matrix that turns it by 90 degrees.
  const isTurned = header.readInt32BE(matrix) === 0 && header.readInt32BE(matrix + 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
