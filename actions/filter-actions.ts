"use server";

import {
  createSavedFilter,
  createSavedFilterSchema,
} from "#server/domain/saved-filters/create-saved-filter.ts";
import {
  deleteSavedFilter,
  deleteSavedFilterSchema,
} from "#server/domain/saved-filters/delete-saved-filter.ts";
import {
  editSavedFilter,
  editSavedFilterSchema,
} from "#server/domain/saved-filters/edit-saved-filter.ts";
import {
  orderSavedFilters,
  orderSavedFiltersSchema,
} from "#server/domain/saved-filters/order-saved-filters.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on saved filters. Each takes the space it works in first. */

export async function createSavedFilterAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createSavedFilterSchema, input, createSavedFilter);
}

export async function editSavedFilterAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editSavedFilterSchema, input, editSavedFilter);
}

export async function deleteSavedFilterAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deleteSavedFilterSchema, input, deleteSavedFilter);
}

export async function orderSavedFiltersAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, orderSavedFiltersSchema, input, orderSavedFilters);
}
