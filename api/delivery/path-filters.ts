import { AppError } from "#lib/app-error.ts";
import { type Focus, parseFocus } from "#lib/focus.ts";
import type { Color, RenderPlan, RenditionFormat } from "#lib/render-plan.ts";

/** What the filters of the path grammar ask for. */
export type PathFilters = {
  blur: number | null;
  brightness: number;
  fill: Color | null;
  focus: Focus | null;
  format: RenditionFormat | null;
  grayscale: boolean;
  mayEnlarge: boolean;
  quality: number | null;
  rotate: RenderPlan["rotate"];
  roundCorner: RenderPlan["roundCorner"];
};

const formats: Readonly<Record<string, RenditionFormat>> = {
  webp: "webp",
  jpeg: "jpeg",
  jpg: "jpeg",
  png: "png",
  avif: "avif",
  gif: "gif",
};

const whole = /^-?\d{1,6}$/;
const decimal = /^\d{1,6}(\.\d{1,6})?$/;

/**
 * Reads `filters:blur(5):quality(80)`. Filters are parted by colons outside of parentheses, since
 * a focus has one inside. A filter nobody knows is left out, as the vendor does; one that is known
 * and cannot be read throws `invalid`.
 */
export function readPathFilters(text: string): PathFilters {
  const filters: PathFilters = {
    blur: null,
    brightness: 0,
    fill: null,
    focus: null,
    format: null,
    grayscale: false,
    mayEnlarge: true,
    quality: null,
    rotate: 0,
    roundCorner: null,
  };
  for (const part of text.slice("filters:".length).split(/:(?![^(]*\))/)) {
    if (part === "") continue;
    const [, name, given] = /^([a-z_]+)\(([^()]*)\)$/.exec(part) ?? [];
    if (name === undefined || given === undefined) throw badTransform(part);
    if (!applyFilter(filters, name, given.trim())) throw badTransform(part);
  }
  return filters;
}

/** The refusal of a part of an address that nobody can read. */
export function badTransform(part: string): AppError {
  return new AppError("invalid", {
    field: "transform",
    reason: "bad_transform",
    values: { part: part.slice(0, 60) },
  });
}

/** Writes one filter down. False when its argument does not fit. */
function applyFilter(filters: PathFilters, name: string, given: string): boolean {
  const args = given.split(",").map((arg) => arg.trim());
  switch (name) {
    case "blur":
      return put(readBlur(args), (blur) => {
        filters.blur = blur > 0 ? blur : null;
      });
    case "brightness":
      return put(numberIn(whole, given, -100, 100), (brightness) => {
        filters.brightness = brightness;
      });
    case "fill":
      return put(readFill(given), (fill) => {
        filters.fill = fill;
      });
    case "focal":
      return put(parseFocus(given), (focus) => {
        filters.focus = focus;
      });
    case "format":
      return put(formats[given.toLowerCase()] ?? null, (format) => {
        filters.format = format;
      });
    case "grayscale":
      filters.grayscale = true;
      return given === "" || given === "true";
    case "no_upscale":
      filters.mayEnlarge = false;
      return given === "" || given === "true";
    case "quality":
      return put(numberIn(whole, given, 0, 100), (quality) => {
        filters.quality = Math.max(1, quality);
      });
    case "rotate":
      return put(readRotation(given), (rotate) => {
        filters.rotate = rotate;
      });
    case "round_corner":
      return put(readRoundCorner(args), (roundCorner) => {
        filters.roundCorner = roundCorner;
      });
    default:
      return true;
  }
}

function put<Value>(value: Value | null, write: (value: Value) => void): boolean {
  if (value === null) return false;
  write(value);
  return true;
}

function numberIn(
  form: RegExp,
  text: string | undefined,
  least: number,
  most: number,
): number | null {
  if (text === undefined || !form.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** `radius` or `radius, sigma`. The sigma is what is drawn; without one the radius says how much. */
function readBlur(args: readonly string[]): number | null {
  const radius = numberIn(decimal, args[0], 0, 150);
  if (radius === null || args.length > 2) return null;
  return args.length === 1 ? radius : numberIn(decimal, args[1], 0, 150);
}

function readFill(text: string): Color | null {
  if (text === "transparent") return { red: 0, green: 0, blue: 0, alpha: 0 };
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) return null;
  const long = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  const value = Number.parseInt(long, 16);
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255, alpha: 1 };
}

function readRotation(text: string): RenderPlan["rotate"] | null {
  const turns = { "0": 0, "90": 90, "180": 180, "270": 270 } as const;
  return Object.hasOwn(turns, text) ? turns[text as keyof typeof turns] : null;
}

/** `radius[|ellipsis],red,green,blue[,transparent]` */
function readRoundCorner(args: readonly string[]): RenderPlan["roundCorner"] | null {
  const [radius, ...colors] = args;
  const radii = (radius ?? "").split("|");
  const x = numberIn(whole, radii[0], 0, 10_000);
  const y = radii.length > 1 ? numberIn(whole, radii[1], 0, 10_000) : x;
  if (x === null || y === null || radii.length > 2) return null;
  // Without a colour the corners are white, as the vendor has them.
  const [red, green, blue] = [0, 1, 2].map((at) =>
    colors.length === 0 ? 255 : numberIn(whole, colors[at], 0, 255),
  );
  if (red == null || green == null || blue == null || colors.length > 4) return null;
  const isTransparent = colors[3] !== undefined && /^(1|true)$/.test(colors[3]);
  return { x, y, color: { red, green, blue, alpha: isTransparent ? 0 : 1 } };
}
