import type { PreviewProblem } from "../inspection.ts";

/** Puts a decoder's message into one of our words for what is wrong with a picture. */
export function pictureProblem(error: unknown): PreviewProblem {
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
