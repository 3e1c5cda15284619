"use server";

import { changeTarget, changeTargetSchema } from "#server/domain/bulk/change-target.ts";
import { undoChange, undoChangeSchema } from "#server/domain/history/undo-change.ts";
import { cancelJob } from "#server/domain/jobs/cancel-job.ts";
import { jobIdSchema } from "#server/domain/jobs/get-job.ts";
import { runSpaceAction } from "./run-action.ts";

/** Changes of any number of assets, and turning them round. Each takes the space it works in first. */

export async function changeTargetAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, changeTargetSchema, input, changeTarget);
}

export async function undoChangeAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, undoChangeSchema, input, undoChange);
}

export async function cancelJobAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, jobIdSchema, input, cancelJob);
}
