import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { assetTargetSchema } from "#lib/asset-target.ts";
import { bulkOperationSchema } from "#lib/bulk-operation.ts";
import { addOutcome, type BulkOutcome, emptyOutcome } from "#lib/bulk-outcome.ts";
import type { Job } from "#lib/job.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { createJob, mostAtOnce } from "../jobs/create-job.ts";
import { freezeTarget } from "./frozen-target.ts";
import { operateOn } from "./operate-on.ts";
import { operationPlan } from "./operation-plan.ts";
import { nextTargetIds } from "./target-ids.ts";

export const changeTargetSchema = z.object({
  target: assetTargetSchema,
  operation: bulkOperationSchema,
});

/** What came of it and which assets were changed, or the job that goes on with it. */
export type ChangeTargetResult =
  | { outcome: BulkOutcome; changedIds: number[]; job: null }
  | { outcome: null; changedIds: null; job: Job };

/**
 * Does one thing to any number of assets: at once when they are few, else by a job. Assets that
 * refuse (locked, gone, a rule broken) are skipped and named; when it is the only one, its error
 * is thrown. Undo turns all of it round as one.
 */
export async function changeTarget(
  actor: Actor,
  { target, operation }: z.infer<typeof changeTargetSchema>,
): Promise<ChangeTargetResult> {
  authorize(actor, operationPlan(operation)?.permission ?? "asset.purge");
  const frozen = await freezeTarget(actor.spaceId, target);
  const ids = await nextTargetIds(actor.spaceId, frozen, 0, mostAtOnce + 1);
  const batchId = randomUUID();
  if (ids.length > mostAtOnce) {
    const total = frozen.kind === "ids" ? frozen.ids.length : 0;
    const job = await createJob(actor, { kind: "bulk", target: frozen, operation, batchId, total });
    return { outcome: null, changedIds: null, job };
  }
  const { changed, unchanged, skipped } = await inTransaction((tx) =>
    operateOn(tx, actor, ids, { operation, batchId }),
  );
  const [first] = skipped;
  if (ids.length === 1 && first) throw new AppError(first.code, first.details);
  const outcome = addOutcome(emptyOutcome(batchId), {
    changed: changed.length,
    unchanged,
    skipped,
  });
  return { outcome, changedIds: changed, job: null };
}
