/** Numbers from and to, each included unless its `is...Open` is set; null where there is no end. */
export type NumberRange = {
  from: number | null;
  to: number | null;
  isFromOpen: boolean;
  isToOpen: boolean;
};

/**
 * Reads `2000`, `>2000`, `>=2000`, `<2000`, `<=2000`, `1000..2000`, `1000..` or `..2000`, with
 * `read` for the numbers. `read` answers what one written value spans (a number itself, a whole
 * day), or null for what is none. Null when nothing can be made of it.
 */
export function readRange(
  text: string,
  read: (value: string) => { from: number; to: number } | null,
): NumberRange | null {
  const parts = text.split("..");
  if (parts.length === 2) {
    const [first = "", second = ""] = parts;
    const from = first === "" ? null : read(first);
    const to = second === "" ? null : read(second);
    if ((first !== "" && !from) || (second !== "" && !to) || (!from && !to)) return null;
    return closed(from?.from ?? null, to?.to ?? null);
  }
  const sign = /^(>=|<=|>|<)/.exec(text)?.[0] ?? "";
  const value = read(text.slice(sign.length));
  if (!value) return null;
  switch (sign) {
    case ">":
      return { ...closed(value.to, null), isFromOpen: true };
    case ">=":
      return closed(value.from, null);
    case "<":
      return { ...closed(null, value.from), isToOpen: true };
    case "<=":
      return closed(null, value.to);
    default:
      return closed(value.from, value.to);
  }
}

function closed(from: number | null, to: number | null): NumberRange {
  return { from, to, isFromOpen: false, isToOpen: false };
}

/** A whole number of pixels, with `px` or without. */
export function readPixelRange(text: string): NumberRange | null {
  return readRange(text, (value) => {
    const digits = /^(\d{1,9})(?:px)?$/i.exec(value)?.[1];
    return digits === undefined ? null : same(Number(digits));
  });
}

const byteUnits: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** Bytes with a unit: `500kB`, `2MB`, `1.5GB`; steps of 1000, as the screens show them. */
export function readByteRange(text: string): NumberRange | null {
  return readRange(text, (value) => {
    const match = /^(\d{1,12}(?:\.\d{1,6})?)([a-z]{0,3})$/i.exec(value);
    const unit = byteUnits[match?.[2]?.toLowerCase() ?? "none"];
    if (!match || unit === undefined) return null;
    return same(Math.round(Number(match[1]) * unit));
  });
}

/** Width to height: `16:9`, `1.5`. One alone spans a hundredth around it, as pictures are cut. */
export function readRatioRange(text: string): NumberRange | null {
  const range = readRange(text, (value) => {
    const match = /^(\d{1,5}(?:\.\d{1,4})?)(?:[:/x](\d{1,5}(?:\.\d{1,4})?))?$/.exec(value);
    if (!match) return null;
    const ratio = Number(match[1]) / Number(match[2] ?? 1);
    return Number.isFinite(ratio) && ratio > 0 ? same(ratio) : null;
  });
  if (!range || range.from === null || range.from !== range.to) return range;
  return { ...range, from: range.from * 0.99, to: range.to * 1.01 };
}

function same(value: number): { from: number; to: number } {
  return { from: value, to: value };
}
