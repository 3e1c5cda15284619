import { maxPresetSide, maxPresetWidths } from "#lib/rendition-preset.ts";

/** Further widths as people type them, `400 800, 1200`; null when something is no width. */
export function readWidths(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const widths = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  const fits = widths.every((width) => width >= 1 && width <= maxPresetSide);
  return fits && widths.length <= maxPresetWidths ? widths : null;
}

export function writeWidths(widths: readonly number[]): string {
  return widths.join(" ");
}

/** A key that a name suggests: `Große Bühne` gives `grosse-buhne`. Empty when nothing is left. */
export function presetKeyFromName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);
}
