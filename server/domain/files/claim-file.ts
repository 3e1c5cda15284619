import { AppError } from "#lib/app-error.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

/** A file of the space that no asset has, or that this one has. Throws `not_found`, `conflict`. */
export async function requireFreeFile(
  tx: Transaction,
  spaceId: number,
  uuid: string,
  assetId?: number,
) {
  const file = await tx.file.findFirst({ where: { uuid, spaceId } });
  if (!file) throw new AppError("not_found", { field: "file" });
  if (file.assetId !== null && file.assetId !== assetId) throw fileInUse();
  return file;
}

/** Gives a file to an asset. One file belongs to one asset, whoever asks at the same moment. */
export async function claimFile(tx: Transaction, fileId: number, assetId: number): Promise<number> {
  const claimed = await tx.file.updateMany({
    where: { id: fileId, OR: [{ assetId: null }, { assetId }] },
    data: { assetId },
  });
  if (claimed.count === 0) throw fileInUse();
  return fileId;
}

function fileInUse(): AppError {
  return new AppError("conflict", { field: "file", reason: "file_in_use" });
}
