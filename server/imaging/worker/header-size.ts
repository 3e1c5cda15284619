import ExifReader from "exifreader";
import { readBytes } from "./read-bytes.ts";

type Size = { width: number; height: number };

/**
 * The size of a picture that cannot be decoded here, from its header: Photoshop, BMP,
 * JPEG 2000, JPEG XL and icons. An empty object where it is not found.
 */
export async function headerSize(path: string, mime: string): Promise<Size | object> {
  const head = await readBytes(path, 0, 256 * 1024);
  try {
    const size = readers[mime]?.(head);
    return size && size.width > 0 && size.height > 0 ? size : {};
  } catch {
    // The header ends early, or says nonsense: no size then.
    return {};
  }
}

const readers: Record<string, (head: Buffer) => Size | null> = {
  "image/vnd.adobe.photoshop": (head) => ({
    width: head.readUInt32BE(18),
    height: head.readUInt32BE(14),
  }),
  "image/bmp": (head) => ({
    width: Math.abs(head.readInt32LE(18)),
    height: Math.abs(head.readInt32LE(22)),
  }),
  "image/x-icon": (head) => ({ width: head.readUInt8(6) || 256, height: head.readUInt8(7) || 256 }),
  "image/jp2": jpeg2000,
  "image/jpx": jpeg2000,
  "image/jpm": jpeg2000,
  "image/j2c": jpeg2000,
  "image/jxl": (head) => {
    const { file } = ExifReader.load(head, { expanded: true });
    const width = file?.["Image Width"]?.value;
    const height = file?.["Image Height"]?.value;
    return width && height ? { width, height } : null;
  },
};

// The SIZ segment of the code stream follows its start marker directly, inside a container or not.
function jpeg2000(head: Buffer): Size | null {
  const start = head.indexOf(Buffer.from([0xff, 0x4f, 0xff, 0x51]));
  if (start < 0) return null;
  return {
    width: head.readUInt32BE(start + 8) - head.readUInt32BE(start + 16),
    height: head.readUInt32BE(start + 12) - head.readUInt32BE(start + 20),
  };
}
