// What says how the pixels lie and look (TIFF 6.0, its supplements, and the colour profile).
const structural: [from: number, to: number][] = [
  [254, 259],
  [262, 266],
  [273, 274],
  [277, 284],
  [290, 293],
  [296, 297],
  [301, 301],
  [317, 325],
  [330, 330],
  [332, 347],
  [512, 532],
  [34675, 34675],
];
const exif = 34665;
const gps = 34853;
const interoperability = 40965;
const subPictures = 330;
const bytesOfType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const mostDirectories = 10_000;

/**
 * A TIFF of which everything but the pictures themselves is overwritten with zeros, in place, so
 * that every page stays where it is. Throws `RangeError` where the structure is broken, and for
 * the rare 64-bit form.
 */
export function stripTiff(original: Buffer): Buffer {
  const file = Buffer.from(original);
  const isLittle = file.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number) => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const putShort = (value: number, at: number) =>
    isLittle ? file.writeUInt16LE(value, at) : file.writeUInt16BE(value, at);
  const putLong = (value: number, at: number) =>
    isLittle ? file.writeUInt32LE(value, at) : file.writeUInt32BE(value, at);
  if (short(2) !== 42) throw new RangeError("Not a TIFF of 32 bits");
  const seen = new Set<number>();

  /** Blanks what the directory holds beyond the picture; all of it where `isPicture` is false. */
  function clean(directory: number, isPicture: boolean): void {
    if (directory === 0 || seen.has(directory)) return;
    seen.add(directory);
    if (seen.size > mostDirectories) throw new RangeError("Too many directories");
    const count = short(directory);
    const tableEnd = directory + 2 + count * 12;
    const next = isPicture ? long(tableEnd) : 0;
    const kept: Buffer[] = [];
    for (let entry = directory + 2; entry < tableEnd; entry += 12) {
      const tag = short(entry);
      const isPart = structural.some(([from, to]) => tag >= from && tag <= to);
      if (isPicture && isPart) {
        kept.push(Buffer.from(file.subarray(entry, entry + 12)));
        if (tag === subPictures) for (const at of longsOf(entry)) clean(at, true);
      } else {
        if (tag === exif || tag === gps || tag === interoperability) clean(long(entry + 8), false);
        blankValue(entry);
      }
    }
    file.fill(0, directory, tableEnd + 4);
    putShort(kept.length, directory);
    kept.forEach((entry, at) => {
      entry.copy(file, directory + 2 + at * 12);
    });
    putLong(next, directory + 2 + kept.length * 12);
    clean(next, true);
  }

  function blankValue(entry: number): void {
    const length = (bytesOfType[short(entry + 2)] ?? 1) * long(entry + 4);
    if (length > 4) file.fill(0, long(entry + 8), Math.min(long(entry + 8) + length, file.length));
  }

  function longsOf(entry: number): number[] {
    const count = Math.min(long(entry + 4), mostDirectories);
    if (count === 1) return [long(entry + 8)];
    return Array.from({ length: count }, (_, at) => long(long(entry + 8) + at * 4));
  }

  clean(long(4), true);
  return file;
}
