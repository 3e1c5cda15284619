import type { Actor } from "#lib/actor.ts";
import type { SkippedItem } from "#lib/bulk-outcome.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { operateOn } from "../bulk/operate-on.ts";
import { nextTargetIds } from "../bulk/target-ids.ts";
import { importStep } from "../exchange/import-step.ts";
import { type UndoCursor, undoStep } from "../history/undo-step.ts";
import type { JobInput } from "./job-input.ts";

export type JobStep = {
  changed: number;
  /** Those that had it already. */
  unchanged: number;
  skipped: SkippedItem[];
  /** How many things were looked at. */
  advanced: number;
  /** Where to go on; null when nothing is left. */
  next: unknown;
};

/** Looks up what the next step is about, `stepSize` things at most, and answers how to do it inside a transaction. */
export async function prepareStep(
  actor: Actor,
  input: JobInput,
  cursor: unknown,
  stepSize: number,
): Promise<(tx: Transaction) => Promise<JobStep>> {
  switch (input.kind) {
    case "bulk": {
      const after = typeof cursor === "number" ? cursor : 0;
      const ids = await nextTargetIds(actor.spaceId, input.target, after, stepSize);
      return async (tx) => {
        const { changed, unchanged, skipped } = await operateOn(tx, actor, ids, input);
        return {
          changed: changed.length,
          unchanged,
          skipped,
          advanced: ids.length,
          next: ids.length === stepSize ? ids.at(-1) : null,
        };
      };
    }
    case "undo":
      // The cursor was written by the step before.
      return (tx) =>
        undoStep(
          tx,
          actor,
          input.plan,
          (cursor as UndoCursor | null) ?? { phase: "first" },
          stepSize,
        );
    case "import": {
      const start = typeof cursor === "number" ? cursor : 0;
      const rows = input.rows.slice(start, start + stepSize);
      return async (tx) => {
        const { changed, unchanged, skipped } = await importStep(tx, actor, rows, input.batchId);
        const next = start + rows.length;
        return {
          changed,
          unchanged,
          skipped,
          advanced: rows.length,
          next: next < input.rows.length ? next : null,
        };
      };
    }
  }
}
