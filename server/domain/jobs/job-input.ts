import type { BulkOperation } from "#lib/bulk-operation.ts";
import type { JobWork } from "#lib/job.ts";
import type { FrozenTarget } from "../bulk/frozen-target.ts";
import type { TextRow } from "../exchange/text-row.ts";
import type { UndoPlan } from "../history/undo-step.ts";

/** What a job is to do. It stands in its row, so that any process can go on with it. */
export type JobInput =
  | { kind: "bulk"; target: FrozenTarget; operation: BulkOperation; batchId: string }
  | { kind: "undo"; plan: UndoPlan }
  | { kind: "import"; rows: TextRow[]; batchId: string };

export function workOf(input: JobInput): JobWork {
  if (input.kind === "bulk") return input.operation.kind;
  if (input.kind === "undo") return input.plan.isRedo ? "redo" : "undo";
  return "import";
}

/** What the changes of a job are known by. */
export function batchOf(input: JobInput): string {
  return input.kind === "undo" ? input.plan.batchId : input.batchId;
}
