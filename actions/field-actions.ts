"use server";

import { createField, createFieldSchema } from "#server/domain/fields/create-field.ts";
import { deleteField, deleteFieldSchema } from "#server/domain/fields/delete-field.ts";
import { editField, editFieldSchema } from "#server/domain/fields/edit-field.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on fields. Each takes the space it works in first. */

export async function createFieldAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createFieldSchema, input, createField);
}

export async function editFieldAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editFieldSchema, input, editField);
}

export async function deleteFieldAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deleteFieldSchema, input, deleteField);
}
