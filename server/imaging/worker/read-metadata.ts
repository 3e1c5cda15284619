import ExifReader from "exifreader";
import type { Camera, EmbeddedTexts } from "../inspection.ts";
import { cleanKeywords, cleanText } from "./clean-text.ts";
import { readBytes } from "./read-bytes.ts";
import { readCamera } from "./read-camera.ts";
import { readXmp } from "./read-xmp.ts";

const mostBytes = 64 * 2 ** 20;

export type Tag = { value?: unknown; description?: unknown };
export type TagGroup = Record<string, Tag | Tag[] | undefined>;

/** Camera data and texts of a picture. Never throws: what cannot be read is not there. */
export async function readMetadata(
  path: string,
  xmp: Buffer | null,
): Promise<{ camera: Camera | null; embedded: EmbeddedTexts }> {
  const tags = load(await readBytes(path, 0, mostBytes));
  const { exif = {}, iptc = {}, png = {} } = tags;
  const fromXmp = xmp ? readXmp(xmp) : {};
  const iptcText = (name: string) => cleanText(describe(iptc[name]));
  const exifText = (name: string) => cleanText(asUtf8(exif[name]));
  const pngText = (name: string) => cleanText(describe(png[name]));
  const embedded: EmbeddedTexts = {
    title:
      fromXmp.title ??
      iptcText("Object Name") ??
      iptcText("Headline") ??
      cleanText(describe(exif.XPTitle)) ??
      pngText("Title"),
    caption:
      fromXmp.caption ??
      iptcText("Caption/Abstract") ??
      exifText("ImageDescription") ??
      cleanText(describe(exif.XPComment)) ??
      pngText("Description"),
    alt: fromXmp.alt,
    creator: fromXmp.creator ?? iptcText("By-line") ?? exifText("Artist") ?? pngText("Author"),
    copyright:
      fromXmp.copyright ??
      iptcText("Copyright Notice") ??
      exifText("Copyright") ??
      pngText("Copyright"),
    credit: fromXmp.credit ?? iptcText("Credit"),
    keywords: fromXmp.keywords ?? cleanKeywords([iptc.Keywords ?? []].flat().map(describe)),
  };
  return { camera: readCamera(exif, tags.gps ?? {}), embedded: withoutGaps(embedded) };
}

type Tags = { exif?: TagGroup; iptc?: TagGroup; png?: TagGroup; gps?: Record<string, unknown> };

function load(bytes: Buffer): Tags {
  try {
    // XMP is read by our own parser, which expands nothing: this one is made to give up.
    const noXmp = {
      parseFromString(): never {
        throw new Error("XMP is read elsewhere");
      },
    };
    const tags = ExifReader.load(bytes, { expanded: true, domParser: noXmp });
    const { exif, iptc, gps } = tags as Tags;
    const png = (tags as { pngText?: TagGroup }).pngText;
    return { exif, iptc, gps, png };
  } catch {
    return {};
  }
}

function describe(tag: Tag | Tag[] | undefined): unknown {
  return (Array.isArray(tag) ? tag[0] : tag)?.description;
}

// EXIF says ASCII, cameras and programs write UTF-8. The reader gives one character per byte.
function asUtf8(tag: Tag | Tag[] | undefined): unknown {
  const text = describe(tag);
  if (typeof text !== "string" || [...text].some((letter) => letter > "\u00ff")) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

function withoutGaps(texts: EmbeddedTexts): EmbeddedTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
}
