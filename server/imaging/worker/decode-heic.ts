import { readFile } from "node:fs/promises";
import { iccProfileInHeic } from "./heic-profile.ts";

export type DecodedPicture = {
  data: Buffer;
  width: number;
  height: number;
  /** The colour profile of these pixels, where it is not sRGB. */
  profile: Buffer | null;
};

type HeifImage = {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  has_alpha_channel(): boolean;
  display(
    target: { data: Uint8ClampedArray; width: number; height: number },
    done: (result: { data: Uint8ClampedArray } | null) => void,
  ): void;
  free(): void;
};

type Libheif = { HeifDecoder: new () => { decode(bytes: Buffer): HeifImage[] } };

const mostBytes = 256 * 2 ** 20;

/** Size of the upright picture; libheif applies the rotation that the container asks for. */
export async function heicSize(path: string): Promise<{
  width: number;
  height: number;
  hasAlpha: boolean;
}> {
  return withPrimaryImage(path, async (image) => ({
    width: image.get_width(),
    height: image.get_height(),
    hasAlpha: image.has_alpha_channel(),
  }));
}

/** The upright pixels of a HEIC file as RGBA. Throws for broken files and above `maxPixels`. */
export async function decodeHeic(path: string, maxPixels: number): Promise<DecodedPicture> {
  return withPrimaryImage(path, async (image, file) => {
    const width = image.get_width();
    const height = image.get_height();
    if (width * height > maxPixels) throw new Error("Input image exceeds pixel limit");
    const target = { data: new Uint8ClampedArray(width * height * 4), width, height };
    const shown = await new Promise<{ data: Uint8ClampedArray } | null>((resolve) =>
      image.display(target, resolve),
    );
    if (!shown) throw new Error("The HEIC picture could not be decoded");
    const { buffer, byteOffset, byteLength } = shown.data;
    const data = Buffer.from(buffer, byteOffset, byteLength);
    return { data, width, height, profile: iccProfileInHeic(file) };
  });
}

async function withPrimaryImage<Result>(
  path: string,
  use: (image: HeifImage, file: Buffer) => Promise<Result>,
): Promise<Result> {
  const file = await readFile(path);
  if (file.length > mostBytes) throw new Error("The HEIC file is too large: security limit");
  const { default: libheif } = (await import("libheif-js/wasm-bundle.js")) as { default: Libheif };
  const images = new libheif.HeifDecoder().decode(file);
  try {
    const image = images.find((candidate) => candidate.is_primary()) ?? images[0];
    if (!image) throw new Error("The HEIC file holds no picture that can be read");
    return await use(image, file);
  } finally {
    for (const image of images) image.free();
  }
}
