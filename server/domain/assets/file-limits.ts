import { imagingSettings } from "#server/imaging/imaging-pool.ts";
import type { FileLimits } from "./file-policy.ts";

/** Bytes one file may have. */
export const maxFileBytes = 20 * 1024 ** 3;

/** The limits that the file policy decides by, the same for every way in. */
export function fileLimits(): FileLimits {
  return { maxBytes: maxFileBytes, maxPixels: imagingSettings().maxPixels };
}
