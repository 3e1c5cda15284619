import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { folderSelect } from "./folder-row.ts";

/** A folder with what only clients of the API ask for. */
export const folderEntrySelect = {
  ...folderSelect,
  codename: true,
  externalId: true,
  position: true,
  updatedAt: true,
} satisfies Prisma.FolderSelect;

export type FolderEntry = Prisma.FolderGetPayload<{ select: typeof folderEntrySelect }>;

/** What stands for the codename of a folder that our own screens made: `folder_12`. */
export function folderCodename(folder: { id: number; codename: string | null }): string {
  return folder.codename ?? `folder_${folder.id}`;
}

/** The condition that a codename, or what stands for one, is found by. */
export function whereFolderCodename(codename: string): Prisma.FolderWhereInput {
  const digits = /^folder_([1-9][0-9]{0,8})$/.exec(codename)?.[1];
  if (digits === undefined) return { codename };
  return { OR: [{ codename }, { id: Number(digits), codename: null }] };
}
