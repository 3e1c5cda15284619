import { crc32, deflateSync } from "node:zlib";

const headerEnd = 33;

/**
 * Puts a colour profile into a PNG without changing its pixels. sharp can convert to a profile
 * but not say which one raw pixels already have; a PNG that carries it can.
 */
export function pngWithProfile(png: Buffer, profile: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from("iCCPicc\0\0", "latin1"), deflateSync(profile)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length - 4, 0);
  frame.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([
    png.subarray(0, headerEnd),
    frame.subarray(0, 4),
    content,
    frame.subarray(4),
    png.subarray(headerEnd),
  ]);
}
