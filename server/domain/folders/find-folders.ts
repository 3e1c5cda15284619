import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Folder } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { folderFromRow, folderSelect } from "./folder-row.ts";

export const findFoldersSchema = z.object({
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(1000),
});

export type FolderWithTimes = Folder & { createdAt: number; updatedAt: number };

/** One page of the space's folders in the order they were made, and how many there are. */
export async function findFolders(
  actor: Actor,
  input: z.infer<typeof findFoldersSchema>,
): Promise<{ folders: FolderWithTimes[]; total: number }> {
  authorize(actor, "asset.view");
  const { prisma } = database();
  const where = { spaceId: actor.spaceId };
  const [rows, total] = await Promise.all([
    prisma.folder.findMany({
      where,
      select: { ...folderSelect, createdAt: true, updatedAt: true },
      orderBy: { id: "asc" },
      skip: input.offset,
      take: input.limit,
    }),
    prisma.folder.count({ where }),
  ]);
  const folders = rows.map(({ createdAt, updatedAt, ...row }) => ({
    ...folderFromRow(row),
    createdAt: createdAt.getTime(),
    updatedAt: updatedAt.getTime(),
  }));
  return { folders, total };
}
