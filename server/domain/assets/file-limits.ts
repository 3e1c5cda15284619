import { maxFileBytes } from "#lib/max-file-bytes.ts";
import { imagingSettings } from "#server/imaging/imaging-pool.ts";
import type { FileLimits } from "./file-policy.ts";

/** The limits that the file policy decides by, the same for every way in. */
export function fileLimits(): FileLimits {
  return { maxBytes: maxFileBytes, maxPixels: imagingSettings().maxPixels };
}
