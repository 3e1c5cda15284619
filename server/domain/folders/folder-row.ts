import type { Folder } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const folderSelect = {
  id: true,
  uuid: true,
  parentId: true,
  name: true,
  assetCount: true,
} satisfies Prisma.FolderSelect;

/** A folder row is a `Folder` as it stands. */
export function folderFromRow(
  row: Prisma.FolderGetPayload<{ select: typeof folderSelect }>,
): Folder {
  return row;
}
