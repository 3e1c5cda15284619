import { orientationBlock } from "./orientation-block.ts";

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/**
 * A JPEG without EXIF, XMP, IPTC, comments, and whatever a program put beside or behind the
 * picture (thumbnails, depth maps, the film of a live photo). The pixels are the very same bytes;
 * colour profile and orientation stay. Throws `RangeError` where the structure is broken.
 */
export function stripJpeg(file: Buffer, orientation: number): Buffer {
  if (file.readUInt16BE(0) !== 0xff00 + startOfImage) throw new RangeError("Not a JPEG");
  const kept: Buffer[] = [file.subarray(0, 2)];
  if (orientation > 1) kept.push(exifSegment(orientation));
  let at = 2;
  for (;;) {
    const marker = at + 1;
    if (file.readUInt8(at) !== 0xff) throw new RangeError("No marker where one must be");
    const code = file.readUInt8(marker);
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === endOfImage) {
      kept.push(file.subarray(at, at + 2));
      return Buffer.concat(kept);
    }
    const end = marker + 1 + file.readUInt16BE(marker + 1);
    const scanEnd = code === startOfScan ? endOfScan(file, end) : end;
    const segment = file.subarray(at, scanEnd);
    if (isPartOfPicture(code, segment)) kept.push(segment);
    at = scanEnd;
  }
}

// Application data is dropped except JFIF, the colour profile and Adobe's colour transform,
// without which the pixels would mean something else.
function isPartOfPicture(code: number, segment: Buffer): boolean {
  const names = (name: string) => segment.toString("latin1", 4, 4 + name.length) === name;
  if (code === 0xe0) return names("JFIF\0");
  if (code === 0xe2) return names("ICC_PROFILE\0");
  if (code === 0xee) return names("Adobe");
  return !((code >= 0xe0 && code <= 0xef) || code === 0xfe);
}

/** Where the next marker begins: 0xFF followed by neither a stuffed zero nor a restart. */
function endOfScan(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError("The picture does not end");
}

function exifSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), orientationBlock(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
