"use server";

import { createFolder, createFolderSchema } from "#server/domain/folders/create-folder.ts";
import { deleteFolder, deleteFolderSchema } from "#server/domain/folders/delete-folder.ts";
import { moveFolder, moveFolderSchema } from "#server/domain/folders/move-folder.ts";
import { renameFolder, renameFolderSchema } from "#server/domain/folders/rename-folder.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on folders. Each takes the space it works in first. */

export async function createFolderAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createFolderSchema, input, createFolder);
}

export async function renameFolderAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, renameFolderSchema, input, renameFolder);
}

export async function moveFolderAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, moveFolderSchema, input, moveFolder);
}

export async function deleteFolderAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, deleteFolderSchema, input, deleteFolder);
}
