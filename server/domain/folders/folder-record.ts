import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { requireFolder } from "./require-folder.ts";

/** What the history keeps of folders that go, so that undo can bring back the very same ones. */
export type FolderRecord = {
  folders: {
    id: number;
    uuid: string;
    parentId: number | null;
    name: string;
    path: string;
    externalId: string | null;
    codename: string | null;
    position: number;
    createdAt: number;
  }[];
  /** Folders that went up instead of going. */
  children: number[];
};

export type FolderContent = "move_up" | "orphan" | "trash" | "flatten";

/** Whether the folders in a folder go with it, rather than up. */
export function takesWholeBranch(content: FolderContent): boolean {
  return content === "trash" || content === "flatten";
}

/** The folder with all in it that goes too, and what goes up. */
export async function keepFolders(
  tx: Transaction,
  folder: Awaited<ReturnType<typeof requireFolder>>,
  content: FolderContent,
): Promise<FolderRecord> {
  const branch: Prisma.FolderWhereInput = {
    spaceId: folder.spaceId,
    path: { startsWith: folder.path },
  };
  const rows = await tx.folder.findMany({
    where: takesWholeBranch(content) ? branch : { id: folder.id },
    orderBy: { path: "asc" },
  });
  const children = takesWholeBranch(content)
    ? []
    : await tx.folder.findMany({ where: { parentId: folder.id }, select: { id: true } });
  return {
    folders: rows.map(
      ({ id, uuid, parentId, name, path, externalId, codename, position, createdAt }) => ({
        id,
        uuid,
        parentId,
        name,
        path,
        externalId,
        codename,
        position,
        createdAt: createdAt.getTime(),
      }),
    ),
    children: children.map((child) => child.id),
  };
}
