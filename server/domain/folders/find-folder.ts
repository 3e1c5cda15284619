import { AppError } from "#lib/app-error.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { whereFolderCodename } from "./folder-entry.ts";

/** The folder of this space that a reference names. Throws `not_found`. */
export async function findFolder(
  client: Pick<Transaction, "folder">,
  spaceId: number,
  ref: ObjectRef,
) {
  const which = "codename" in ref ? whereFolderCodename(ref.codename) : ref;
  const folder = await client.folder.findFirst({ where: { spaceId, ...which } });
  if (!folder) throw new AppError("not_found", { field: "folder" });
  return folder;
}
