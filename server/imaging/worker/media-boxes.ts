import type { FileHandle } from "node:fs/promises";

/** A box of an ISO media file (MP4, QuickTime, HEIC, AVIF): where its content lies in the file. */
export type MediaBox = { type: string; start: number; end: number };

const mostBoxes = 1000;

/** The boxes between two positions of a file; a broken file gives fewer, never an error. */
export async function mediaBoxes(
  file: FileHandle,
  start: number,
  end: number,
): Promise<MediaBox[]> {
  const found: MediaBox[] = [];
  for (let at = start; at + 8 <= end && found.length < mostBoxes; ) {
    const { buffer: head, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, at);
    if (bytesRead < 8) break;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && bytesRead === 16;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    const headSize = isLong ? 16 : 8;
    if (size < headSize) break;
    const type = head.toString("latin1", 4, 8);
    found.push({ type, start: at + headSize, end: Math.min(at + size, end) });
    at += size;
  }
  return found;
}
