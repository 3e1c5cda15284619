import { AppError } from "#lib/app-error.ts";
import type { RenditionFormat } from "#lib/render-plan.ts";
import { renditionFormats } from "#lib/render-plan.ts";

/** What stands behind `/p/`: a size of no name, or a preset in one of its widths. */
export type PresetAddress =
  | { width: number; height: number }
  | { key: string; width?: number; format?: RenditionFormat };

/**
 * Reads `/800x600`, `/hero`, `/hero/800` or `/hero/800.webp`. Throws `not_found` for what is none
 * of these.
 */
export function readPresetAddress(text: string): PresetAddress {
  const size = /^\/(\d{1,5})x(\d{1,5})\/?$/.exec(text);
  if (size) return { width: Number(size[1]), height: Number(size[2]) };
  const [, key, width, extension] =
    /^\/([a-z][a-z0-9-]{0,39})(?:\/(\d{1,5})(?:\.([a-z]{3,4}))?)?\/?$/.exec(text) ?? [];
  const format = renditionFormats.find((name) => name === extension);
  if (key === undefined || (extension !== undefined && format === undefined))
    throw new AppError("not_found", { field: "preset" });
  return { key, ...(width !== undefined && { width: Number(width) }), ...(format && { format }) };
}
