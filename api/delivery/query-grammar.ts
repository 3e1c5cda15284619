import type { Cut } from "#lib/cut.ts";
import { focusAtPoint } from "#lib/focus.ts";
import {
  type AcceptedFormats,
  fitsWebp,
  ownFormat,
  type PictureSource,
  type PlannedRendition,
} from "#lib/picture-source.ts";
import { type Color, plainPlan, type RenditionFormat } from "#lib/render-plan.ts";
import type { ReadRendition } from "./path-grammar.ts";

/** A length in pixels of the source, or a part of its side. */
type Length = { pixels: number } | { part: number };

const fits = { clip: "inside", scale: "stretch", crop: "cover" } as const;
const formats: Readonly<Record<string, RenditionFormat>> = {
  gif: "gif",
  png: "png",
  png8: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  pjpg: "jpeg",
  webp: "webp",
  avif: "avif",
};

/** A side of the result; what would be longer is as long as this. */
const maxSide = 8192;

type QueryTransform = {
  w: Length | null;
  h: Length | null;
  dpr: number;
  fit: keyof typeof fits;
  rect: readonly [Length, Length, Length, Length] | null;
  isFocalPoint: boolean;
  fpX: number | null;
  fpY: number | null;
  fpZ: number;
  bg: Color | null;
  fm: string | null;
  q: number | null;
  lossless: boolean | null;
  isAuto: boolean;
};

/**
 * Reads the query that Kontent.ai's clients write: `w h dpr fit rect crop fp-x fp-y fp-z bg fm q
 * lossless auto`. A value that does not fit is as good as absent, and of a repeated parameter the
 * last value that fits counts. Null when nothing of it asks for anything.
 */
export function readQueryGrammar(
  query: URLSearchParams,
  accepts: AcceptedFormats,
): ReadRendition | null {
  if (query.size === 0) return null;
  const last = <Value>(name: string, read: (text: string) => Value | null): Value | null =>
    query.getAll(name).reduce<Value | null>((kept, text) => read(text) ?? kept, null);
  const asked: QueryTransform = {
    w: last("w", readLength),
    h: last("h", readLength),
    dpr: last("dpr", (text) => numberIn(text, 0.1, 5)) ?? 1,
    fit: last("fit", (text) => (isFit(text) ? text : null)) ?? "clip",
    rect: last("rect", readRect),
    isFocalPoint: last("crop", (text) => (text === "focalpoint" ? true : null)) ?? false,
    fpX: last("fp-x", (text) => numberIn(text, 0, 1)),
    fpY: last("fp-y", (text) => numberIn(text, 0, 1)),
    fpZ: last("fp-z", (text) => numberIn(text, 1, 100)) ?? 1,
    bg: last("bg", readColor),
    fm: last("fm", (text) => (Object.hasOwn(formats, text) ? text : null)),
    q: last("q", (text) => (/^\d+$/.test(text) ? numberIn(text, 0, 100) : null)),
    lossless: last("lossless", readFlag),
    isAuto: last("auto", (text) => (text === "format" ? true : null)) ?? false,
  };
  const { w, h, rect, bg, fm, q, lossless, isAuto } = asked;
  const isAsked = [w, h, rect, bg, fm, q, lossless].some((value) => value !== null) || isAuto;
  if (!isAsked) return null;
  return { plan: (source) => planFor(asked, source, accepts), isNegotiated: isAuto };
}

function isFit(text: string): text is keyof typeof fits {
  return Object.hasOwn(fits, text);
}

/** Only pictures made of pixels are transformed; everything else is sent as it is. */
function planFor(
  asked: QueryTransform,
  source: PictureSource,
  accepts: AcceptedFormats,
): PlannedRendition | null {
  if (source.kind !== "image" || source.mime === "image/svg+xml") return null;
  const crop = asked.rect && cropOf(asked.rect, source);
  const base = { width: crop?.width ?? source.width, height: crop?.height ?? source.height };
  const width = sideOf(asked.w, base.width, asked.dpr);
  const height = sideOf(asked.h, base.height, asked.dpr);
  const hasSide = width + height > 0;
  const isCut = asked.fit === "crop" && hasSide;
  // A rectangle is chosen more exactly than a point, so it beats one.
  const isPoint = asked.isFocalPoint && crop === null;
  const focus = focusOf(asked, source, isPoint);
  const format = formatOf(asked, source, accepts);
  return {
    plan: {
      ...plainPlan,
      crop,
      size: hasSide ? { width, height, fit: fits[asked.fit], enlarge: asked.fit !== "clip" } : null,
      keep: isCut && focus ? { focus } : null,
      zoom: isCut && isPoint ? asked.fpZ : 1,
      background: asked.bg,
      format,
      quality: asked.q === null ? plainPlan.quality : Math.max(1, asked.q),
      lossless: format === "webp" && asked.lossless === true,
      progressive: asked.fm === "pjpg" && format === "jpeg",
      palette: asked.fm === "png8" && format === "png",
    },
    followsFocus: isCut && !(isPoint && (asked.fpX !== null || asked.fpY !== null)),
  };
}

function focusOf(
  asked: QueryTransform,
  { width, height, focus }: PictureSource,
  isPoint: boolean,
): PictureSource["focus"] {
  if (!isPoint || (asked.fpX === null && asked.fpY === null)) return focus;
  if (width === null || height === null) return null;
  return focusAtPoint((asked.fpX ?? 0.5) * width, (asked.fpY ?? 0.5) * height, width, height);
}

function formatOf(
  { fm, isAuto }: QueryTransform,
  source: PictureSource,
  accepts: AcceptedFormats,
): RenditionFormat {
  if (isAuto && accepts.webp && fitsWebp(source)) return "webp";
  return (fm !== null && formats[fm]) || ownFormat(source);
}

/** The rectangle in whole pixels, where it lies inside the picture; null where nothing of it does. */
function cropOf(
  [x, y, w, h]: readonly [Length, Length, Length, Length],
  { width, height }: PictureSource,
): Cut | null {
  if (width === null || height === null) return null;
  const left = Math.round(lengthIn(x, width));
  const top = Math.round(lengthIn(y, height));
  const right = Math.min(left + Math.round(lengthIn(w, width)), width);
  const bottom = Math.min(top + Math.round(lengthIn(h, height)), height);
  if (right <= left || bottom <= top) return null;
  return { left, top, width: right - left, height: bottom - top };
}

function sideOf(length: Length | null, base: number | null, dpr: number): number {
  if (length === null || ("part" in length && base === null)) return 0;
  const wanted = Math.round(lengthIn(length, base ?? 0) * dpr);
  return Math.min(Math.max(wanted, 1), maxSide);
}

function lengthIn(length: Length, side: number): number {
  return "pixels" in length ? length.pixels : length.part * side;
}

/** `300` is pixels, `0.5` half of the side. */
function readLength(text: string): Length | null {
  if (/^\d{1,5}$/.test(text)) {
    const pixels = Number(text);
    return pixels >= 1 && pixels <= maxSide ? { pixels } : null;
  }
  const part = numberIn(text, 0, 1);
  return part === null || part === 0 ? null : { part };
}

function readRect(text: string): QueryTransform["rect"] {
  const parts = text.split(",").map((part): Length | null => {
    if (/^\d{1,6}$/.test(part)) return { pixels: Number(part) };
    const share = numberIn(part, 0, 1);
    return share === null ? null : { part: share };
  });
  const [x, y, w, h, ...more] = parts;
  return x && y && w && h && more.length === 0 ? [x, y, w, h] : null;
}

function numberIn(text: string, least: number, most: number): number | null {
  if (!/^(\d{1,6}(\.\d{0,20})?|\.\d{1,20})$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** `RRGGBB`, or `AARRGGBB` with how opaque it is in front. */
function readColor(text: string): Color | null {
  const [, alpha = "ff", rgb = ""] = /^([0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text) ?? [];
  if (rgb === "") return null;
  const value = Number.parseInt(rgb, 16);
  return {
    red: value >> 16,
    green: (value >> 8) & 255,
    blue: value & 255,
    alpha: Number.parseInt(alpha, 16) / 255,
  };
}

function readFlag(text: string): boolean | null {
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : null;
}
