import type { UploadEvent } from "./advance-uploads.ts";
import type { UploadItem } from "./upload-item.ts";
import { type UploadAnswer, versionTarget } from "./upload-question.ts";

/**
 * What an answer makes of a file that asks: the event that follows, or null when the file is to
 * be left out. `name` is the one the person gave it; without, it is one that nobody has.
 */
export function answerUpload(
  { id, name: itsName, question }: UploadItem,
  answer: UploadAnswer,
  name?: string,
): UploadEvent | null {
  if (!question || answer === "skip") return null;
  const { sameBytes, freeName } = question.twins;
  if (answer === "use" && sameBytes) {
    const { id: assetId, name: savedName } = sameBytes.asset;
    const outcome = { assetId, notes: ["already_here"], savedName, previewReason: null };
    return { type: "finished", id, outcome };
  }
  const replaceAssetId = answer === "version" ? (versionTarget(question)?.id ?? null) : null;
  const chosen = name ?? (replaceAssetId === null ? freeName : itsName);
  return { type: "answered", id, name: chosen, replaceAssetId };
}
