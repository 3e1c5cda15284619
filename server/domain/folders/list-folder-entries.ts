import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { type FolderEntry, folderEntrySelect } from "./folder-entry.ts";

/** Every folder of the space, in the order that clients gave them. `parentId` makes a tree of them. */
export async function listFolderEntries(actor: Actor): Promise<FolderEntry[]> {
  authorize(actor, "asset.view");
  return loadFolderEntries(database().prisma, actor.spaceId);
}

/** The same for what has been authorised already. */
export function loadFolderEntries(
  client: Pick<Transaction, "folder">,
  spaceId: number,
): Promise<FolderEntry[]> {
  return client.folder.findMany({
    where: { spaceId },
    select: folderEntrySelect,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
}
