import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";

/** Resolves when database and storage answer; throws what went wrong otherwise. Costs next to nothing. */
export async function checkHealth(): Promise<void> {
  await Promise.all([database().queryRows("SELECT 1 AS ok", []), storage().check()]);
}
