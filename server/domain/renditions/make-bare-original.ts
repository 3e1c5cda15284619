import { AppError } from "#lib/app-error.ts";
import { stripMetadata } from "#server/imaging/strip-metadata.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey, renditionKey } from "#server/storage/storage-keys.ts";
import { imagingRefusal } from "./imaging-refusal.ts";
import { keptOrMade } from "./kept-or-made.ts";
import type { StoredBytes } from "./stored-bytes.ts";

/**
 * The original without what it says about where, when, by whom and with what it was made. Throws
 * `unsupported_type` for files that it cannot be taken out of: they are never sent instead.
 */
export function makeBareOriginal(
  file: { sha256: string },
  mime: string,
  client: string | undefined,
): Promise<StoredBytes> {
  const { sha256 } = file;
  return keptOrMade(renditionKey(sha256, bareSpec, "bin"), sha256, async (output) => {
    const source = await storage().localCopy(originalKey(sha256));
    const result = await stripMetadata({ source, output }, client ? { client } : {});
    if (!result.ok && result.reason === "unsupported")
      throw new AppError("unsupported_type", { field: "file", reason: "metadata_stays" });
    if (!result.ok) throw imagingRefusal(result.reason);
    return { mime, size: result.size, width: 0, height: 0 };
  });
}

/** The name of a bare original among the renditions of its file. */
export const bareSpec = "bare-1";
