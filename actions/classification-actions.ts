"use server";

import { classifyAssets, classifyAssetsSchema } from "#server/domain/assets/classify-assets.ts";
import {
  changeCollections,
  changeCollectionsSchema,
} from "#server/domain/collections/change-collections.ts";
import { createTaxonomy, createTaxonomySchema } from "#server/domain/taxonomies/create-taxonomy.ts";
import { deleteTaxonomy, deleteTaxonomySchema } from "#server/domain/taxonomies/delete-taxonomy.ts";
import { editTaxonomy, editTaxonomySchema } from "#server/domain/taxonomies/edit-taxonomy.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on collections and taxonomies. */

export async function classifyAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, classifyAssetsSchema, input, classifyAssets);
}

export async function changeCollectionsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, changeCollectionsSchema, input, changeCollections);
}

export async function createTaxonomyAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createTaxonomySchema, input, createTaxonomy);
}

export async function editTaxonomyAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editTaxonomySchema, input, editTaxonomy);
}

export async function deleteTaxonomyAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deleteTaxonomySchema, input, deleteTaxonomy);
}
