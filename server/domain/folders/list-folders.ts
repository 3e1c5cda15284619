import type { Actor } from "#lib/actor.ts";
import type { Folder } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { folderFromRow, folderSelect } from "./folder-row.ts";

/** Every folder of the space, by name. `parentId` makes a tree of them. */
export async function listFolders(actor: Actor): Promise<Folder[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.folder.findMany({
    where: { spaceId: actor.spaceId },
    select: folderSelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(folderFromRow);
}
