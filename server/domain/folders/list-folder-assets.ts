import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { folderId } from "./create-folder.ts";
import { requireFolder } from "./require-folder.ts";

export const listFolderAssetsSchema = z.object({
  folderId,
  limit: z.number().int().min(1).max(1000),
});

/** Ids of the assets directly in a folder that are not in the trash, oldest first. */
export async function listFolderAssets(
  actor: Actor,
  input: z.infer<typeof listFolderAssetsSchema>,
): Promise<number[]> {
  authorize(actor, "asset.view");
  const { prisma } = database();
  const folder = await requireFolder(prisma, actor.spaceId, input.folderId);
  const rows = await prisma.asset.findMany({
    where: { folderId: folder.id, deletedAt: null },
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: input.limit,
  });
  return rows.map((row) => row.id);
}
