import type { ActionFailure, ActionResult } from "#lib/action-result.ts";
import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";
import { chunks } from "#lib/chunks.ts";

export type BulkOutcome = {
  changed: number[];
  skipped: { assetId: number; code: ErrorCode; details: ErrorDetails }[];
};

/** As many assets as one bulk action takes. */
const chunkSize = 500;

/** Runs a bulk action over any number of assets; stops at the first call that is refused whole. */
export async function runInChunks(
  assetIds: readonly number[],
  work: (assetIds: number[]) => Promise<ActionResult<BulkOutcome>>,
): Promise<{ value: BulkOutcome; failure: ActionFailure | null }> {
  const value: BulkOutcome = { changed: [], skipped: [] };
  for (const ids of chunks(assetIds, chunkSize)) {
    const answer = await work(ids);
    if (!answer.ok) return { value, failure: answer };
    value.changed.push(...answer.value.changed);
    value.skipped.push(...answer.value.skipped);
  }
  return { value, failure: null };
}

/** Calls a bulk action for any number of assets, and answers with what each call said. */
export async function answersInChunks(
  assetIds: readonly number[],
  work: (assetIds: number[]) => Promise<ActionResult<unknown>>,
): Promise<ActionResult<unknown>[]> {
  const answers: ActionResult<unknown>[] = [];
  for (const ids of chunks(assetIds, chunkSize)) answers.push(await work(ids));
  return answers;
}
