import { makePdf } from "./make-pdf.ts";
import { makePicture, type PictureFormat } from "./make-picture.ts";

export type FormatExample = {
  name: string;
  mime: string;
  bytes: Buffer;
  width: number | null;
  height: number | null;
  hasPreview: boolean;
};

const size = { width: 80, height: 60 };

/** One small good file of each kind that the library takes and that can be made here. */
export async function everyFormat(): Promise<FormatExample[]> {
  const picture = async (
    name: string,
    format: PictureFormat,
    options: Parameters<typeof makePicture>[0] = {},
  ): Promise<FormatExample> => {
    const bytes = await makePicture({ ...size, ...options, format });
    return { name, mime: `image/${format}`, bytes, ...size, hasPreview: true };
  };
  const other = (name: string, mime: string, bytes: string | Buffer): FormatExample => ({
    name,
    mime,
    bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes,
    width: null,
    height: null,
    hasPreview: false,
  });
  return [
    await picture("photo.jpg", "jpeg"),
    await picture("print.jpg", "jpeg", { colour: "cmyk" }),
    await picture("grey.jpg", "jpeg", { colour: "grey" }),
    await picture("drawing.png", "png", { alpha: true }),
    await picture("deep.png", "png", { colour: "16-bit" }),
    await picture("photo.webp", "webp"),
    await picture("moving.webp", "webp", { frames: 3 }),
    await picture("moving.gif", "gif", { frames: 3 }),
    await picture("still.gif", "gif"),
    await picture("photo.avif", "avif"),
    await picture("scan.tiff", "tiff"),
    { ...other("screen.bmp", "image/bmp", blueBmp()), ...size, hasPreview: true },
    { ...other("logo.svg", "image/svg+xml", logo), ...size, hasPreview: true },
    {
      ...other("paper.pdf", "application/pdf", makePdf(2)),
      ...{ width: 400, height: 200, hasPreview: true },
    },
    other("sound.wav", "audio/wav", silentWav()),
    other("table.csv", "text/csv", "name;Größe\nÄpfel;3\n"),
    other("notes.txt", "text/plain", "Straße, 東京, 🎈\n"),
    other("pack.zip", "application/zip", emptyZip),
  ];
}

const logo = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><title>Logo</title>
<rect width="80" height="60" fill="#2846d2"/><circle cx="40" cy="30" r="20" fill="#fff"/></svg>`;

const emptyZip = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);

function blueBmp(): Buffer {
  const { width, height } = size;
  const head = Buffer.alloc(54);
  head.write("BM", 0, "latin1");
  head.writeUInt32LE(54 + width * height * 3, 2);
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  head.writeInt32LE(height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  return Buffer.concat([head, Buffer.alloc(width * height * 3, Buffer.from([210, 70, 40]))]);
}

function silentWav(): Buffer {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
