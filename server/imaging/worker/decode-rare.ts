import { readFile, stat } from "node:fs/promises";
import { pdfjsFile } from "./pdfjs-file.ts";
import { PreviewError } from "./preview-error.ts";

type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 };

const mostBytes = 256 * 2 ** 20;

const decoders: Record<string, (file: Buffer) => Promise<Pixels>> = {
  "image/jxl": decodeWithCanvas,
  "image/bmp": decodeWithCanvas,
  "image/x-icon": decodeWithCanvas,
  "image/jp2": decodeJpeg2000,
  "image/jpx": decodeJpeg2000,
  "image/j2c": decodeJpeg2000,
};

/** True for pictures that sharp cannot read, and another decoder here can. */
export function isRare(mime: string): boolean {
  return mime in decoders;
}

/**
 * The pixels of a JPEG XL, BMP, icon or JPEG 2000 file. The number of pixels must have been
 * checked before. Throws `PreviewError` for broken files.
 */
export async function decodeRare(path: string, mime: string): Promise<Pixels> {
  const decode = decoders[mime];
  if (!decode) throw new PreviewError("unsupported");
  if ((await stat(path)).size > mostBytes) throw new PreviewError("too_large");
  try {
    return await decode(await readFile(path));
  } catch {
    throw new PreviewError("corrupt");
  }
}

/** The canvas brings decoders for more types than sharp, and gives sRGB. */
async function decodeWithCanvas(file: Buffer): Promise<Pixels> {
  const { createCanvas, loadImage } = await import("@napi-rs/canvas");
  const image = await loadImage(file);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { data: Buffer.from(data.buffer), width, height, channels: 4 };
}

/** pdfjs carries OpenJPEG, because PDF may contain JPEG 2000. */
async function decodeJpeg2000(file: Buffer): Promise<Pixels> {
  const { JpxImage } = await import("pdfjs-dist/image_decoders/pdf.image_decoders.mjs");
  const sendWithPromise = async (_: string, { filename }: { filename: string }) =>
    new Uint8Array(await readFile(pdfjsFile("wasm", filename)));
  JpxImage.setOptions({
    useWasm: true,
    useWorkerFetch: false,
    getHandler: () => ({ sendWithPromise }),
  });
  const { width, height } = JpxImage.parseImageProperties(new Uint8Array(file));
  const decoded: Uint8ClampedArray = await JpxImage.instance.decode(new Uint8Array(file));
  const channels = decoded.length / width / height;
  if (channels !== 1 && channels !== 2 && channels !== 3 && channels !== 4) {
    throw new PreviewError("corrupt");
  }
  return { data: Buffer.from(decoded), width, height, channels };
}
