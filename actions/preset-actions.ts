"use server";

import { createPreset, createPresetSchema } from "#server/domain/presets/create-preset.ts";
import { deletePreset, deletePresetSchema } from "#server/domain/presets/delete-preset.ts";
import { editPreset, editPresetSchema } from "#server/domain/presets/edit-preset.ts";
import { movePreset, movePresetSchema } from "#server/domain/presets/move-preset.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on presets. Each takes the space it works in first. */

export async function createPresetAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createPresetSchema, input, createPreset);
}

export async function editPresetAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editPresetSchema, input, editPreset);
}

export async function deletePresetAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deletePresetSchema, input, deletePreset);
}

export async function movePresetAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, movePresetSchema, input, movePreset);
}
