import { readJson, UiError, uiClient } from "#components/space/ui-client.ts";
import type { UploadFailure, UploadOutcome } from "./upload-item.ts";

export type UploadResult =
  | { ok: true; outcome: UploadOutcome }
  | { ok: false; failure: UploadFailure; isTemporary: boolean };

export type ReadUploadResult = (spaceId: number, uploadUrl: string) => Promise<UploadResult>;

/** What became of an upload whose bytes are all at the server; it is finished there if need be. */
export const readUploadResult: ReadUploadResult = async (spaceId, uploadUrl) => {
  const uploadId = uploadUrl.slice(uploadUrl.lastIndexOf("/") + 1);
  try {
    const param = { spaceId: String(spaceId), uploadId };
    const { assetId, notes } = await readJson(uiClient.uploads[":uploadId"].$get({ param }));
    const isRemarkable = assetId !== null && notes.length > 0;
    const facts = isRemarkable ? await readFacts(spaceId, assetId) : noFacts;
    return { ok: true, outcome: { assetId, notes, ...facts } };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
};

type Facts = Pick<UploadOutcome, "savedName" | "previewReason">;
const noFacts: Facts = { savedName: null, previewReason: null };

async function readFacts(spaceId: number, assetId: number): Promise<Facts> {
  const param = { spaceId: String(spaceId), assetId: String(assetId) };
  try {
    const asset = await readJson(uiClient.assets[":assetId"].$get({ param }));
    return { savedName: asset.name, previewReason: asset.previewReason };
  } catch {
    return noFacts;
  }
}

function failureOf(error: unknown): { failure: UploadFailure; isTemporary: boolean } {
  if (!(error instanceof UiError)) {
    const failure: UploadFailure = { code: "unavailable", details: { reason: "no_answer" } };
    return { failure, isTemporary: true };
  }
  const { code, details } = error;
  const isTemporary = code === "conflict" || code === "unavailable" || code === "rate_limited";
  return { failure: { code, details }, isTemporary };
}
