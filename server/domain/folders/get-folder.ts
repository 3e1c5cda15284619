import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Folder } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { folderId } from "./create-folder.ts";
import { folderFromRow } from "./folder-row.ts";
import { requireFolder } from "./require-folder.ts";

export const getFolderSchema = z.object({ folderId });

/** A folder with when it was made, and the one it is in. Throws `not_found`. */
export type FolderDetails = {
  folder: Folder;
  parent: Folder | null;
  createdAt: number;
  updatedAt: number;
};

export async function getFolder(
  actor: Actor,
  input: z.infer<typeof getFolderSchema>,
): Promise<FolderDetails> {
  authorize(actor, "asset.view");
  const { prisma } = database();
  const row = await requireFolder(prisma, actor.spaceId, input.folderId);
  const above = row.parentId ? await requireFolder(prisma, actor.spaceId, row.parentId) : null;
  return {
    folder: folderFromRow(row),
    parent: above && folderFromRow(above),
    createdAt: row.createdAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
  };
}
