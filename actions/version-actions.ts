"use server";

import {
  restoreAssetFile,
  restoreAssetFileSchema,
} from "#server/domain/assets/restore-asset-file.ts";
import {
  setAssetSchedule,
  setAssetScheduleSchema,
} from "#server/domain/assets/set-asset-schedule.ts";
import { runSpaceAction } from "./run-action.ts";

/** Which file an asset shows, and from when until when. */

export async function restoreAssetFileAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, restoreAssetFileSchema, input, restoreAssetFile);
}

export async function setAssetScheduleAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, setAssetScheduleSchema, input, setAssetSchedule);
}
