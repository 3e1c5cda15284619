import { AppError } from "#lib/app-error.ts";

/** Why nothing could be drawn, as an error: something passing, or something about the file. */
export function imagingRefusal(reason: string): AppError {
  if (reason === "busy") return new AppError("unavailable", { field: "file", retryAfter: 2 });
  const isPassing = reason === "timeout" || reason === "crashed" || reason === "memory";
  return new AppError(isPassing ? "unavailable" : "unsupported_type", {
    field: "file",
    reason: `preview_${reason}`,
  });
}
