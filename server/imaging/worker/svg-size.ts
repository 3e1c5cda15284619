import type { SaxesTagNS } from "saxes";

// CSS pixels per unit.
const units: Record<string, number> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  ex: 8,
};

/** The size a browser gives an SVG file, in CSS pixels, rounded; null where it names none. */
export function svgSize(root: SaxesTagNS): { width: number | null; height: number | null } {
  const value = (name: string) => root.attributes[name]?.value ?? "";
  const box = value("viewBox")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 ? box : [];
  const hasBox = boxWidth > 0 && boxHeight > 0;
  const width = length(value("width"));
  const height = length(value("height"));
  if (width && height) return { width: whole(width), height: whole(height) };
  if (!hasBox) return { width: null, height: null };
  if (width) return { width: whole(width), height: whole((width * boxHeight) / boxWidth) };
  if (height) return { width: whole((height * boxWidth) / boxHeight), height: whole(height) };
  return { width: whole(boxWidth), height: whole(boxHeight) };
}

function length(text: string): number | null {
  const match = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text);
  const pixels = Number(match?.[1]) * (units[match?.[2]?.toLowerCase() ?? ""] ?? Number.NaN);
  return Number.isFinite(pixels) && pixels > 0 ? pixels : null;
}

function whole(pixels: number): number {
  return Math.min(Math.max(Math.round(pixels), 1), 2 ** 31 - 1);
}
