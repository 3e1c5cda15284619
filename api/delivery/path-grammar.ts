import type { Cut } from "#lib/cut.ts";
import {
  type AcceptedFormats,
  fitsWebp,
  ownFormat,
  type PictureSource,
  type PlannedRendition,
  type PlanRendition,
} from "#lib/picture-source.ts";
import { plainPlan } from "#lib/render-plan.ts";
import { badTransform, type PathFilters, readPathFilters } from "./path-filters.ts";

type PathTransform = {
  crop: Cut | null;
  isFitIn: boolean;
  size: { width: number; height: number; flop: boolean; flip: boolean } | null;
  isSmart: boolean;
  filters: PathFilters;
};

export type ReadRendition = {
  plan: PlanRendition;
  /** Whether another Accept header may give other bytes. */
  isNegotiated: boolean;
};

/**
 * Reads what Storyblok's clients write behind `/m/`:
 * `[x1xy1:x2xy2/][fit-in/][-]Wx[-]H/[smart/][filters:...][/]`, each part optional.
 * `transform` is decoded. Throws `invalid` with the part that cannot be read.
 */
export function readPathGrammar(transform: string, accepts: AcceptedFormats): ReadRendition {
  const asked = readParts(transform);
  return {
    plan: (source) => planFor(asked, source, accepts),
    isNegotiated: asked.filters.format === null,
  };
}

function readParts(transform: string): PathTransform {
  const parts = transform.split("/").filter((part) => part !== "");
  const take = (form: RegExp) => {
    const found = form.exec(parts[0] ?? "");
    if (found) parts.shift();
    return found;
  };
  const crop = take(/^(\d{1,6})x(\d{1,6}):(\d{1,6})x(\d{1,6})$/);
  const isFitIn = take(/^fit-in$/) !== null;
  const size = take(/^(-?)(\d{1,5})x(-?)(\d{1,5})$/);
  const isSmart = take(/^smart$/) !== null;
  const filters = take(/^filters:.*$/s);
  if (parts.length > 0) throw badTransform(parts[0] ?? "");
  return {
    crop: crop && readCrop(crop),
    isFitIn,
    size: size && {
      width: Number(size[2]),
      height: Number(size[4]),
      // A minus before the width mirrors left and right, before the height top and bottom.
      flop: size[1] === "-",
      flip: size[3] === "-",
    },
    isSmart,
    filters: readPathFilters(filters?.[0] ?? "filters:"),
  };
}

function readCrop(found: RegExpExecArray): Cut {
  const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
  if (right <= left || bottom <= top) throw badTransform(found[0]);
  return { left, top, width: right - left, height: bottom - top };
}

/** Vector pictures are sent as they are: they are sharp at any size. */
function planFor(
  asked: PathTransform,
  source: PictureSource,
  accepts: AcceptedFormats,
): PlannedRendition | null {
  if (source.mime === "image/svg+xml") return null;
  const { crop, size, filters, isFitIn, isSmart } = asked;
  const hasSide = size !== null && size.width + size.height > 0;
  const isBox = size !== null && size.width > 0 && size.height > 0;
  const isCut = isBox && !isFitIn;
  const focus = filters.focus ?? source.focus;
  return {
    plan: {
      ...plainPlan,
      crop,
      size: hasSide
        ? {
            width: size.width,
            height: size.height,
            fit: isFitIn ? (filters.fill && isBox ? "pad" : "inside") : "cover",
            enlarge: filters.mayEnlarge && !isFitIn,
          }
        : null,
      keep: isCut ? (focus ? { focus } : isSmart ? "attention" : null) : null,
      flip: size?.flip ?? false,
      flop: size?.flop ?? false,
      rotate: filters.rotate,
      brightness: filters.brightness,
      grayscale: filters.grayscale,
      blur: filters.blur,
      roundCorner: filters.roundCorner,
      background: filters.fill,
      format: filters.format ?? (accepts.webp && fitsWebp(source) ? "webp" : ownFormat(source)),
      quality: filters.quality ?? plainPlan.quality,
    },
    followsFocus: isCut && filters.focus === null,
  };
}
