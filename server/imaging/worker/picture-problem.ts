import { stat } from "node:fs/promises";
import type { DetectedType, PreviewProblem } from "../inspection.ts";
import { PreviewError } from "./preview-error.ts";
import { readBytes } from "./read-bytes.ts";

/** Puts a decoder's message into one of our words for what is wrong with a picture. */
export function pictureProblem(error: unknown): PreviewProblem {
  if (error instanceof PreviewError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  if (/exceeds pixel limit|too many pixels|security limit|maximum image size/i.test(message)) {
    return "too_many_pixels";
  }
  if (/allocat|out of memory|bad_alloc/i.test(message)) return "memory";
  if (
    /premature end|truncated|unexpected end|end of (file|image|input)|libpng read error|not enough data|bad seek|error reading|eof/i.test(
      message,
    )
  ) {
    return "truncated";
  }
  if (/unsupported image format|not been built in|unsupported codec/i.test(message)) {
    return "unsupported";
  }
  return "corrupt";
}

/** As `pictureProblem`, for pixels that could not be decoded: looks at the file's end as well. */
export async function pixelProblem(
  error: unknown,
  path: string,
  type: DetectedType,
): Promise<PreviewProblem> {
  const problem = pictureProblem(error);
  if (problem !== "truncated" || type.mime !== "image/png") return problem;
  // libpng says "read error" for missing and for wrong bytes alike.
  const { size } = await stat(path);
  const end = await readBytes(path, Math.max(0, size - 12), 12);
  return end.includes("IEND", 0, "latin1") ? "corrupt" : "truncated";
}
