"use server";

import { renameSpace, renameSpaceSchema } from "#server/domain/spaces/rename-space.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on the space itself. */

export async function renameSpaceAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, renameSpaceSchema, input, renameSpace);
}
