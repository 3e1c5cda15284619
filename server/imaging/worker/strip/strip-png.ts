import { crc32 } from "node:zlib";
import { orientationBlock } from "./orientation-block.ts";

// What says how the pixels look. Chunks that nobody knows may say anything, so they go.
const kept = new Set(
  [
    "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT",
    "acTL fcTL fdAT",
  ].flatMap((names) => names.split(" ")),
);

/**
 * A PNG without texts, times and EXIF, and without what lies behind its end. The pixels are the
 * very same bytes. Throws `RangeError` where the structure is broken.
 */
export function stripPng(file: Buffer, orientation: number): Buffer {
  const parts: Buffer[] = [file.subarray(0, 8)];
  for (let at = 8; ; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const end = at + 12 + length;
    if (end > file.length) throw new RangeError("A chunk is cut off");
    if (kept.has(type)) parts.push(file.subarray(at, end));
    if (type === "IHDR" && orientation > 1) parts.push(exifChunk(orientation));
    if (type === "IEND") return Buffer.concat(parts);
    at = end;
  }
}

function exifChunk(orientation: number): Buffer {
  const body = Buffer.concat([Buffer.from("eXIf", "latin1"), orientationBlock(orientation)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
