/** Applications whose blocks decide how the picture looks: how often it plays, and its colours. */
const kept = new Set(["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]);

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];
const [graphicControl, application] = [0xf9, 0xff];

/**
 * A GIF without comments, XMP, texts and what nobody knows, and without anything behind its end.
 * Pixels, times and colours are the very same bytes. Throws `RangeError` where the structure is
 * broken.
 */
export function stripGif(file: Buffer): Buffer {
  let at = 13 + tableBytes(file.readUInt8(10));
  const parts = [file.subarray(0, at)];
  // What it says is about the next thing that is drawn, so it goes where that goes.
  let control: Buffer | null = null;
  for (;;) {
    const start = at;
    const kind = file.readUInt8(at);
    if (kind === trailer) return Buffer.concat([...parts, Buffer.from([trailer])]);
    if (kind === image) {
      at = blocksEnd(file, at + 11 + tableBytes(file.readUInt8(at + 9)));
      if (control) parts.push(control);
      parts.push(file.subarray(start, at));
      control = null;
    } else if (kind === extension) {
      const label = file.readUInt8(at + 1);
      at = blocksEnd(file, at + 2);
      const block = file.subarray(start, at);
      if (label === graphicControl) control = block;
      else if (label !== application) control = label === 0x01 ? null : control;
      else if (kept.has(block.toString("latin1", 3, 14))) parts.push(block);
    } else throw new RangeError("A block is of no known kind");
  }
}

/** Bytes of the colour table that a field of flags announces. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Where a chain of blocks, each with its length in front, ends. */
function blocksEnd(file: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const length = file.readUInt8(at);
    at += length + 1;
    if (at > file.length) throw new RangeError("A block is cut off");
    if (length === 0) return at;
  }
}
