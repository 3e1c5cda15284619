"use server";

import { createLanguage, createLanguageSchema } from "#server/domain/languages/create-language.ts";
import { deleteLanguage, deleteLanguageSchema } from "#server/domain/languages/delete-language.ts";
import { editLanguage, editLanguageSchema } from "#server/domain/languages/edit-language.ts";
import {
  setDefaultLanguage,
  setDefaultLanguageSchema,
} from "#server/domain/languages/set-default-language.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on languages. Each takes the space it works in first. */

export async function createLanguageAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createLanguageSchema, input, createLanguage);
}

export async function editLanguageAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editLanguageSchema, input, editLanguage);
}

export async function setDefaultLanguageAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, setDefaultLanguageSchema, input, setDefaultLanguage);
}

export async function deleteLanguageAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deleteLanguageSchema, input, deleteLanguage);
}
