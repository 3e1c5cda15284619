import { orientationBlock } from "./orientation-block.ts";

const kept = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const exifFlag = 0x08;
const xmpFlag = 0x04;

/**
 * A WebP without EXIF, XMP and chunks that nobody knows. The pixels are the very same bytes.
 * Throws `RangeError` where the structure is broken.
 */
export function stripWebp(file: Buffer, orientation: number): Buffer {
  const end = Math.min(8 + file.readUInt32LE(4), file.length);
  const chunks: Buffer[] = [];
  let isExtended = false;
  for (let at = 12; at + 8 <= end; ) {
    const type = file.toString("latin1", at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) throw new RangeError("A chunk is cut off");
    const chunk = Buffer.from(file.subarray(at, Math.min(next, end)));
    if (type === "VP8X") {
      isExtended = true;
      chunk.writeUInt8(flags(chunk.readUInt8(8), orientation), 8);
    }
    if (kept.has(type)) chunks.push(chunk);
    at = next;
  }
  // Only the extended form can be turned.
  if (isExtended && orientation > 1) chunks.push(exifChunk(orientation));
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...chunks]);
  const head = Buffer.from("RIFF\0\0\0\0", "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function flags(before: number, orientation: number): number {
  const without = before & ~(exifFlag | xmpFlag);
  return orientation > 1 ? without | exifFlag : without;
}

function exifChunk(orientation: number): Buffer {
  const block = orientationBlock(orientation);
  const head = Buffer.from("EXIF\0\0\0\0", "latin1");
  head.writeUInt32LE(block.length, 4);
  return Buffer.concat([head, block]);
}
