import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { addOutcome, type BulkOutcome, emptyOutcome } from "#lib/bulk-outcome.ts";
import type { Job } from "#lib/job.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { createJob, mostAtOnce } from "../jobs/create-job.ts";
import type { TextImport } from "./check-text-import.ts";
import { findRows } from "./find-rows.ts";
import { importStep } from "./import-step.ts";
import { readTextFile } from "./read-text-file.ts";

export type ImportTextsResult = { outcome: BulkOutcome; job: null } | { outcome: null; job: Job };

/**
 * Writes the texts of a file, as `checkTextImport` foretold: at once when they are few, else by a
 * job. What refuses is skipped and reported; when it is the only row, its error is thrown. Rows whose asset is not there are passed over. Undo turns all of it round as one.
 */
export async function importTexts(actor: Actor, input: TextImport): Promise<ImportTextsResult> {
  authorize(actor, "asset.edit");
  const file = readTextFile(input.bytes, { clears: input.clears === "yes" });
  const { rows } = await findRows(actor, file, input.overwrites === "yes");
  const batchId = randomUUID();
  if (rows.length > mostAtOnce) {
    const job = await createJob(actor, { kind: "import", rows, batchId, total: rows.length });
    return { outcome: null, job };
  }
  const step = await inTransaction((tx) => importStep(tx, actor, rows, batchId));
  const [first] = step.skipped;
  if (rows.length === 1 && step.changed === 0 && first)
    throw new AppError(first.code, first.details);
  return { outcome: addOutcome(emptyOutcome(batchId), step), job: null };
}
