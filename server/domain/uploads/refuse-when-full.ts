import { statfs } from "node:fs/promises";
import { AppError } from "#lib/app-error.ts";
import { storage } from "#server/storage/current-storage.ts";

/** Space that stays free on the volume, so that the database can always write. */
const reservedBytes = 512 * 1024 ** 2;

/** Throws `unavailable` when the volume has no room for so many bytes more. */
export async function refuseWhenFull(size: number): Promise<void> {
  const volume = await statfs(storage().temporaryFolder);
  if (volume.bavail * volume.bsize < size + reservedBytes)
    throw new AppError("unavailable", { field: "file", reason: "disk_full" });
}
