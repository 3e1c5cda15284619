import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { addOutcome, type BulkOutcome, emptyOutcome } from "#lib/bulk-outcome.ts";
import type { Job } from "#lib/job.ts";
import { rowId } from "#lib/row-id.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { createJob, mostAtOnce } from "../jobs/create-job.ts";
import { findOperation } from "./find-operation.ts";
import { type UndoCursor, type UndoPlan, undoStep } from "./undo-step.ts";

export const undoChangeSchema = z.union([
  z.object({ batchId: z.string().min(1).max(60) }),
  z.object({ entryId: rowId }),
  /** The last thing that this person did to a folder, a tag or an asset. */
  z.object({
    subject: z.object({ type: z.enum(["asset", "folder", "tag"]), id: rowId }),
  }),
]);

/** What came of it, or the job that goes on with it. */
export type UndoResult = { isRedo: boolean } & (
  | { outcome: BulkOutcome; job: null }
  | { outcome: null; job: Job }
);

/**
 * Turns round everything that one operation changed, or what undoing turned round. It follows the
 * rules of any change: rights, locks, and what others changed since stays and is reported. A
 * large operation is undone by a job. Throws what `findOperation` throws, and the one reason when
 * a single thing refuses.
 */
export async function undoChange(
  actor: Actor,
  input: z.infer<typeof undoChangeSchema>,
): Promise<UndoResult> {
  authorize(actor, "asset.view");
  const { source, count, isRedo } = await findOperation(actor, input);
  const plan: UndoPlan = { source, batchId: randomUUID(), isRedo };
  if (count > mostAtOnce) {
    const job = await createJob(actor, { kind: "undo", plan, total: count });
    return { isRedo, outcome: null, job };
  }
  const outcome = await inTransaction(async (tx) => {
    let so = emptyOutcome(plan.batchId);
    let cursor: UndoCursor | null = { phase: "first" };
    while (cursor) {
      const step = await undoStep(tx, actor, plan, cursor);
      so = addOutcome(so, step);
      cursor = step.next;
    }
    return so;
  });
  const [first] = outcome.skipped;
  if (count === 1 && outcome.changed === 0 && first) throw new AppError(first.code, first.details);
  return { isRedo, outcome, job: null };
}
