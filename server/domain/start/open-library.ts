import { connectDatabase, disconnectDatabase } from "#server/db/database.ts";
import { migrateDatabase } from "#server/db/migrate-database.ts";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { connectStorage } from "#server/storage/current-storage.ts";
import { ensureFirstSpace } from "./ensure-first-space.ts";

/**
 * Opens the library that the settings name, for the server and the command line: migrates the
 * database, connects database and storage, and makes the first space. Throws when one of them
 * does not answer.
 */
export async function openLibrary(env: {
  databaseUrl: string;
  storageUrl: string;
}): Promise<{ close(): Promise<void> }> {
  await migrateDatabase(env.databaseUrl);
  await connectStorage(env.storageUrl).check();
  await connectDatabase(env.databaseUrl);
  await ensureFirstSpace();
  return {
    async close() {
      closeImaging();
      await disconnectDatabase();
    },
  };
}
