import sharp, { type Sharp } from "sharp";
import { type ExifFacts, exifBlock } from "./exif-block.ts";
import { type IptcTexts, withIptc } from "./iptc-block.ts";
import { type XmpTexts, xmpPacket } from "./xmp-packet.ts";

export type Rgb = [red: number, green: number, blue: number];

/** The colours of a marked picture, by corner of the upright picture. */
export const corners = {
  topLeft: [220, 30, 30],
  topRight: [30, 160, 60],
  bottomLeft: [40, 70, 210],
  bottomRight: [235, 200, 40],
} as const satisfies Record<string, Rgb>;

export type PictureFormat = "jpeg" | "png" | "webp" | "avif" | "gif" | "tiff";

type Pattern = "corners" | "noise" | "places" | Rgb;

export type PictureOptions = {
  format?: PictureFormat;
  /** Size of the upright picture; a turned one is stored the other way round. */
  width?: number;
  height?: number;
  /** EXIF orientation 1 to 8: how the stored pixels lie. The upright picture is the same. */
  orientation?: number;
  /**
   * `corners`: four coloured quarters. `noise`: hard to compress. `places`: red says how far right
   * a pixel lies, green how far down. A colour: that one.
   */
  pattern?: Pattern;
  colour?: "srgb" | "cmyk" | "grey" | "16-bit";
  alpha?: boolean;
  /** Frames of an animation (GIF and WebP); each next frame is darker. */
  frames?: number;
  exif?: ExifFacts;
  iptc?: IptcTexts;
  xmp?: XmpTexts;
};

/** Makes a small picture file with known pixels and known data inside it. */
export async function makePicture(options: PictureOptions = {}): Promise<Buffer> {
  const { format = "jpeg", width = 80, height = 60, orientation, frames = 1 } = options;
  const upright = uprightPixels(width, height, options.pattern ?? "corners");
  const stored = orientation ? asStored(upright, orientation) : upright;
  let picture: Sharp =
    frames > 1 ? animation(stored, frames) : sharp(stored.data, { raw: stored.raw });
  if (options.alpha) picture = picture.ensureAlpha(0.5);
  if (options.colour === "cmyk") picture = picture.toColourspace("cmyk");
  if (options.colour === "grey") picture = picture.greyscale();
  if (options.colour === "16-bit") picture = picture.toColourspace("rgb16");
  if (orientation) picture = picture.withMetadata({ orientation });
  const exif = exifBlock(options.exif ?? {});
  if (exif) picture = picture.withExif(exif);
  if (options.xmp) picture = picture.withXmp(xmpPacket(options.xmp));
  const file = await encode(picture, format, frames).toBuffer();
  return options.iptc ? withIptc(file, options.iptc) : file;
}

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 3 } };

function uprightPixels(width: number, height: number, pattern: Pattern): Pixels {
  const data = Buffer.alloc(width * height * 3);
  let seed = 12345;
  const noise = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed & 255;
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour =
        pattern === "noise"
          ? [noise(), noise(), noise()]
          : pattern === "places"
            ? [(255 * (x + 0.5)) / width, (255 * (y + 0.5)) / height, 128]
            : colourAt(pattern, x / width, y / height);
      data.set(colour, (y * width + x) * 3);
    }
  }
  return { data, raw: { width, height, channels: 3 } };
}

function colourAt(pattern: "corners" | Rgb, x: number, y: number): Rgb {
  if (pattern !== "corners") return pattern;
  if (y < 0.5) return x < 0.5 ? [...corners.topLeft] : [...corners.topRight];
  return x < 0.5 ? [...corners.bottomLeft] : [...corners.bottomRight];
}

// Where the pixel (x, y) of the upright picture lies among the stored ones, for each
// orientation of the EXIF standard; from 5 on the sides are exchanged.
function asStored({ data, raw }: Pixels, orientation: number): Pixels {
  const { width, height } = raw;
  const [storedWidth, storedHeight] = orientation > 4 ? [height, width] : [width, height];
  const stored = Buffer.alloc(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = storedPlace(orientation, x, y, width - 1, height - 1);
      const from = (y * width + x) * 3;
      data.copy(stored, (sy * storedWidth + sx) * 3, from, from + 3);
    }
  }
  return { data: stored, raw: { width: storedWidth, height: storedHeight, channels: 3 } };
}

function storedPlace(
  orientation: number,
  x: number,
  y: number,
  right: number,
  bottom: number,
): [number, number] {
  switch (orientation) {
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, right - x];
    case 7:
      return [bottom - y, right - x];
    case 8:
      return [bottom - y, x];
    default:
      return [x, y];
  }
}

function animation({ data, raw }: Pixels, frames: number): Sharp {
  const all = Array.from({ length: frames }, (_, frame) =>
    Buffer.from(data.map((value) => Math.max(0, value - frame * 20))),
  );
  const { width, height } = raw;
  const tall = { width, height: height * frames, channels: 3 as const, pageHeight: height };
  return sharp(Buffer.concat(all), { raw: tall });
}

function encode(picture: Sharp, format: PictureFormat, frames: number): Sharp {
  const delay = Array.from({ length: frames }, () => 100);
  switch (format) {
    case "jpeg":
      return picture.jpeg({ quality: 95, chromaSubsampling: "4:4:4" });
    case "png":
      return picture.png();
    case "webp":
      return frames > 1 ? picture.webp({ lossless: true, delay }) : picture.webp({ quality: 95 });
    case "avif":
      return picture.avif({ quality: 90, effort: 0 });
    case "gif":
      return frames > 1 ? picture.gif({ delay }) : picture.gif();
    case "tiff":
      return picture.tiff({ compression: "lzw" });
  }
}
