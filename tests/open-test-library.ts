import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { connectDatabase, disconnectDatabase } from "#server/db/database.ts";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { connectStorage } from "#server/storage/current-storage.ts";
import { copyDatabase, type DatabaseCopy } from "./copy-database.ts";

/** Where the library of a test file lies, for tests that start other processes on it. */
export type TestLibrary = {
  /** A folder for whatever the test likes; removed afterwards. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly storageUrl: string;
};

/**
 * Gives a test file an empty library of its own: a migrated database and a storage folder, open
 * as those of this process, and gone when the file is done. Read the answer inside tests only.
 */
export function openTestLibrary(): TestLibrary {
  const library = { folder: "", databaseUrl: "", storageUrl: "" };
  let copy: DatabaseCopy | undefined;
  beforeAll(async () => {
    library.folder = await mkdtemp(path.join(tmpdir(), "vitrine-test-"));
    copy = await copyDatabase(inject("databaseTemplate"), library.folder);
    library.databaseUrl = copy.url;
    library.storageUrl = `file:${path.join(library.folder, "storage")}`;
    await connectDatabase(library.databaseUrl);
    await connectStorage(library.storageUrl).check();
  });
  afterAll(async () => {
    closeImaging();
    await disconnectDatabase();
    await copy?.remove();
    // A rendition may still be on its way into the storage.
    await rm(library.folder, { recursive: true, force: true, maxRetries: 10 });
  });
  return library;
}
