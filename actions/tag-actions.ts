"use server";

import { createTag, createTagSchema } from "#server/domain/tags/create-tag.ts";
import { deleteTag, deleteTagSchema } from "#server/domain/tags/delete-tag.ts";
import { editTag, editTagSchema } from "#server/domain/tags/edit-tag.ts";
import { mergeTags, mergeTagsSchema } from "#server/domain/tags/merge-tags.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on tags. Each takes the space it works in first. */

export async function createTagAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createTagSchema, input, createTag);
}

export async function editTagAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editTagSchema, input, editTag);
}

export async function mergeTagsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, mergeTagsSchema, input, mergeTags);
}

export async function deleteTagAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deleteTagSchema, input, deleteTag);
}
