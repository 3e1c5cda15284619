"use server";

import { z } from "zod";
import { editSpaceSettingsSchema } from "#lib/space-settings.ts";
import { startSampleLibrary } from "#server/domain/sample-library/start-sample-library.ts";
import { editSpaceSettings } from "#server/domain/spaces/edit-space-settings.ts";
import { renameSpace, renameSpaceSchema } from "#server/domain/spaces/rename-space.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on the space itself. */

export async function renameSpaceAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, renameSpaceSchema, input, renameSpace);
}

export async function editSpaceSettingsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editSpaceSettingsSchema, input, editSpaceSettings);
}

export async function startSampleLibraryAction(spaceId: number) {
  return runSpaceAction(spaceId, z.object({}), {}, startSampleLibrary);
}
