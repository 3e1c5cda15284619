import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { folderDepth, refuseTooDeep } from "./folder-depth.ts";

/** What PostgreSQL's advisory lock on a folder tree is numbered by, beside the space. */
const folderTreeLock = 1;

/**
 * Makes other changes to the shape of this space's tree wait for the end of the transaction: two
 * moves at once could each be right and together make a circle. SQLite has one writer anyway.
 */
export async function holdFolderTree(tx: Transaction, spaceId: number): Promise<void> {
  if (database().provider === "postgresql")
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${folderTreeLock}::int, ${spaceId}::int)`;
}

/** Hangs a folder with everything below it under a parent. The tree must be held. */
export async function hangFolder(
  tx: Transaction,
  folder: { id: number; spaceId: number; path: string },
  parent: { id: number; path: string } | null,
): Promise<void> {
  const path = `${parent?.path ?? "/"}${folder.id}/`;
  const branch = { spaceId: folder.spaceId, path: { startsWith: folder.path } };
  const below = await tx.folder.findMany({ where: branch, select: { path: true } });
  const deepest = Math.max(...below.map((row) => folderDepth(row.path)));
  refuseTooDeep(folderDepth(path) + deepest - folderDepth(folder.path));
  await tx.$executeRaw`
    UPDATE "Folder" SET "path" = ${path} || SUBSTR("path", ${folder.path.length + 1})
    WHERE "spaceId" = ${folder.spaceId} AND "path" LIKE ${`${folder.path}%`}`;
  await tx.folder.update({
    where: { id: folder.id },
    data: { parentId: parent?.id ?? null, updatedAt: new Date() },
  });
}
