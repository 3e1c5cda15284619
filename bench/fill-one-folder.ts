import path from "node:path";
import Sqlite from "better-sqlite3";
import { prepareLibrary } from "./prepare-library.ts";

/** A library whose assets all lie in its first folder, none of them in the trash. */
export async function fillOneFolder(dataFolder: string, count: number): Promise<void> {
  const databaseFile = path.join(dataFolder, "vitrine.sqlite");
  await prepareLibrary({ databaseFile, storageFolder: path.join(dataFolder, "storage") }, count);
  const db = new Sqlite(databaseFile);
  // Triggers keep the counters of folders and of the space.
  db.exec(`UPDATE "Asset" SET "folderId" = 1, "deletedAt" = NULL`);
  db.close();
}
