import { AppError } from "#lib/app-error.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

/** The folder of this space. Throws `not_found`. */
export async function requireFolder(
  client: Pick<Transaction, "folder">,
  spaceId: number,
  folderId: number,
) {
  const folder = await client.folder.findFirst({ where: { id: folderId, spaceId } });
  if (!folder) throw new AppError("not_found", { field: "folder" });
  return folder;
}
