import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import sharp from "sharp";

export type TestPicture = { name: string; bytes: Buffer; sha256: string };

const sides = [8, 40, 120, 300, 500, 800] as const;

/** Makes pictures of very different sizes, from a few hundred bytes to two megabytes, no two alike. */
export async function openPictureSource(): Promise<(index: number) => TestPicture> {
  const drawn = await Promise.all(sides.map(noise));
  let made = 0;
  return (index) => {
    made += 1;
    const drawing = drawn[index % drawn.length];
    if (!drawing) throw new Error("no drawing");
    const bytes = withComment(drawing, `picture ${made}`);
    return {
      name: `picture ${made}.png`,
      bytes,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  };
}

function noise(side: number): Promise<Buffer> {
  const raw = { width: side, height: side, channels: 3 } as const;
  return sharp(randomBytes(side * side * 3), { raw })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** The PNG with a text chunk in front of its end. */
function withComment(png: Buffer, text: string): Buffer {
  const typed = Buffer.from(`tEXtComment\0${text}`, "latin1");
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(typed.length - 4, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), chunk, png.subarray(end)]);
}
