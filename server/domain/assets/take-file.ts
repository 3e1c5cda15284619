import { AppError } from "#lib/app-error.ts";
import { inspectFile } from "#server/imaging/inspect-file.ts";
import type { Inspection } from "#server/imaging/inspection.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { fileLimits } from "./file-limits.ts";
import { type AcceptedFile, decideFile, type FileRefusal } from "./file-policy.ts";

export type TakenFile = {
  inspection: Inspection;
  decision: AcceptedFile;
  originalName: string;
};

/**
 * Looks into a finished temporary file, lets the policy decide, and makes its bytes durable.
 * Whatever becomes a file of the library has been through here; the rows come afterwards.
 * Throws `unsupported_type` and `too_large`.
 */
export async function takeFile(input: { temporaryPath: string; name: string }): Promise<TakenFile> {
  const inspection = await inspectFile(input.temporaryPath, { name: input.name });
  const decision = decideFile(inspection, input.name, fileLimits());
  if (!decision.ok) throw refusalError(decision);
  await storage().adopt(input.temporaryPath, originalKey(inspection.sha256));
  return { inspection, decision, originalName: input.name };
}

/** The policy's refusal as an error whose reason and values make a sentence in the messages. */
function refusalError({ reason, values }: FileRefusal): AppError {
  const isTooLarge = reason === "too_large" || reason === "too_many_pixels";
  return new AppError(isTooLarge ? "too_large" : "unsupported_type", {
    field: "file",
    reason: `file_${reason}`,
    values,
  });
}
