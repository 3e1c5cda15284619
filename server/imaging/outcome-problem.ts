import type { PreviewProblem } from "./inspection.ts";
import type { JobOutcome } from "./worker-pool.ts";

type Reason = Extract<JobOutcome<unknown>, { ok: false }>["reason"];

/**
 * What a job that gave no answer says about its file. A job that threw met bytes that it did not
 * expect; one that names no client is never refused as busy.
 */
export function outcomeProblem(reason: Reason): PreviewProblem {
  return reason === "failed" || reason === "busy" ? "corrupt" : reason;
}
