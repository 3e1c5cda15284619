import { type FileHandle, open } from "node:fs/promises";
import { type MediaBox, mediaBoxes } from "../media-boxes.ts";

const mostIndexBytes = 16 * 2 ** 20;
// The handlers of what a player shows or sounds, and of the clock beside it.
const played = new Set(["vide", "soun", "text", "sbtl", "subt", "clcp", "auxv", "pict", "tmcd"]);
// Where films keep places, makers and titles: of the film and of each of its tracks.
const told = new Set(["udta", "meta", "uuid"]);

/**
 * Overwrites, inside a copy of a HEIC, AVIF, MP4 or QuickTime file, what it says beside pictures
 * and sound: EXIF and XMP, user data, and boxes that nobody knows. Nothing moves, so what plays
 * the file finds everything where it was. False for a film that has a track of data, such as the
 * positions that action cameras record. Throws `RangeError` where the structure is broken.
 */
export async function blankMedia(path: string): Promise<boolean> {
  const file = await open(path, "r+");
  try {
    for (const box of await mediaBoxes(file, 0, (await file.stat()).size)) {
      if (box.type === "meta") await blankItems(file, box);
      if (box.type === "moov" && !(await blankFilm(file, box))) return false;
      if (box.type === "uuid") await free(file, box);
    }
    return true;
  } finally {
    await file.close();
  }
}

async function blankFilm(file: FileHandle, parent: MediaBox): Promise<boolean> {
  for (const box of await mediaBoxes(file, parent.start, parent.end)) {
    if (box.type === "trak" && !(await blankFilm(file, box))) return false;
    if (box.type === "mdia" && !(await isPlayed(file, box))) return false;
    if (told.has(box.type)) await free(file, box);
  }
  return true;
}

async function isPlayed(file: FileHandle, media: MediaBox): Promise<boolean> {
  const boxes = await mediaBoxes(file, media.start, media.end);
  const handler = boxes.find(({ type }) => type === "hdlr");
  if (!handler) return true;
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, handler.start + 8);
  return played.has(buffer.toString("latin1"));
}

/** A box named `free` is skipped by everybody. */
async function free(file: FileHandle, { start, end }: MediaBox): Promise<void> {
  await file.write("free", start - 4, "latin1");
  await zero(file, start, end);
}

async function zero(file: FileHandle, start: number, end: number): Promise<void> {
  const block = Buffer.alloc(64 * 1024);
  for (let at = start; at < end; at += block.length) {
    await file.write(block, 0, Math.min(block.length, end - at), at);
  }
}

/** EXIF and XMP are items of a picture file, listed beside the pictures. */
async function blankItems(file: FileHandle, meta: MediaBox): Promise<void> {
  // The box begins with version and flags.
  const boxes = await mediaBoxes(file, meta.start + 4, meta.end);
  const content = async (type: string) => {
    const box = boxes.find((candidate) => candidate.type === type);
    if (!box) return null;
    const length = box.end - box.start;
    if (length > mostIndexBytes) throw new RangeError("The index is too large");
    return (await file.read(Buffer.alloc(length), 0, length, box.start)).buffer;
  };
  const [items, places] = [await content("iinf"), await content("iloc")];
  if (!items || !places) return;
  const data = boxes.find(({ type }) => type === "idat")?.start ?? 0;
  const texts = textItems(items);
  for (const { item, isInside, start, length } of extents(places)) {
    const kind = texts.get(item);
    if (!kind) continue;
    const from = isInside ? data + start : start;
    await zero(file, from, from + length);
    // An empty block of EXIF instead of nonsense: offset of its header, and no entries.
    const empty = Buffer.from("\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0", "latin1");
    if (kind === "Exif") await file.write(empty, 0, Math.min(empty.length, length), from);
  }
}

/** By number, the items that are text about the picture: `Exif`, or `mime` for XMP. */
function textItems(items: Buffer): Map<number, string> {
  const found = new Map<number, string>();
  const isLong = items.readUInt8(0) > 0;
  for (let at = isLong ? 8 : 6; at + 12 <= items.length; ) {
    const size = items.readUInt32BE(at);
    if (size < 12) break;
    const version = items.readUInt8(at + 8);
    const number = version === 3 ? items.readUInt32BE(at + 12) : items.readUInt16BE(at + 12);
    const typeAt = at + (version === 3 ? 18 : 16);
    const type = items.toString("latin1", typeAt, typeAt + 4);
    if (version >= 2 && (type === "Exif" || type === "mime" || type === "uri ")) {
      found.set(number, type);
    }
    at += size;
  }
  return found;
}

type Extent = { item: number; isInside: boolean; start: number; length: number };

/** Where each item's bytes lie in the file, or inside the box `idat`. */
function extents(places: Buffer): Extent[] {
  const version = places.readUInt8(0);
  const [offsetSize, lengthSize] = nibbles(places.readUInt8(4));
  const [baseSize, indexSize] = nibbles(places.readUInt8(5));
  let at = 6;
  const read = (size: number) => {
    const value = size === 0 ? 0 : Number(`0x${places.toString("hex", at, at + size)}`);
    at += size;
    if (at > places.length) throw new RangeError("The list of items is cut off");
    return value;
  };
  const found: Extent[] = [];
  for (let left = read(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const item = read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    read(2);
    const base = read(baseSize);
    for (let parts = read(2); parts > 0; parts -= 1) {
      if (version > 0) read(indexSize);
      const start = base + read(offsetSize);
      const length = read(lengthSize);
      if (method < 2) found.push({ item, isInside: method === 1, start, length });
    }
  }
  return found;
}

function nibbles(byte: number): [number, number] {
  return [byte >> 4, byte & 15];
}
