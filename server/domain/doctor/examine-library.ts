import { connectDatabase, database, disconnectDatabase } from "#server/db/database.ts";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { connectStorage } from "#server/storage/current-storage.ts";
import { lookAgainAtFilms } from "../files/look-again-at-films.ts";
import { checkDatabaseVersion, checkIntegrity, checkMigrations } from "./check-database.ts";
import { checkBytes, checkOrphans, checkStorage } from "./check-storage.ts";
import { checkFfmpeg } from "./check-tools.ts";
import { checkCounters, repairCounters } from "./counters.ts";
import { type Finding, fine, orWrong } from "./finding.ts";

/**
 * Looks at a library without changing it: database, migrations, storage, and whether they agree.
 * Later checks need the earlier ones, so it stops where nothing further can be said. With
 * `repair`, wrong counters are counted again, and films that came before ffmpeg get a picture.
 */
export async function* examineLibrary(options: {
  databaseUrl: string;
  storageUrl: string;
  repair?: boolean;
}): AsyncGenerator<Finding> {
  await connectDatabase(options.databaseUrl);
  try {
    yield* examineOpenLibrary(options);
  } finally {
    closeImaging();
    await disconnectDatabase();
  }
}

async function* examineOpenLibrary(options: {
  databaseUrl: string;
  storageUrl: string;
  repair?: boolean;
}): AsyncGenerator<Finding> {
  const version = await orWrong(
    checkDatabaseVersion,
    "the database does not answer",
    "Check DATABASE_URL, and that the database server runs.",
  );
  yield version;
  if (!version.isOk) return;
  const migrations = await orWrong(
    () => checkMigrations(options.databaseUrl),
    "the migrations cannot be read",
    "Run the command in Vitrine's own folder.",
  );
  yield migrations;
  if (!migrations.isOk) return;
  const { provider } = database();
  yield orWrong(
    () => checkIntegrity(provider),
    "the database is damaged",
    "Restore a backup of the database.",
  );
  if (options.repair) yield fine(`counted again: ${await repairCounters()} counters were wrong`);
  yield orWrong(checkCounters, "the counters cannot be checked", "Look at the message.");
  connectStorage(options.storageUrl);
  const store = await orWrong(
    checkStorage,
    "the storage cannot be written",
    "Check STORAGE_URL, and that this user may write to the folder.",
  );
  yield store;
  yield orWrong(checkBytes, "the bytes cannot be checked", "Check that the storage can be read.");
  yield orWrong(checkOrphans, "the storage cannot be listed", "Check that it can be read.");
  yield orWrong(checkFfmpeg, "ffmpeg does not run", "Install it again, or remove it.");
  if (options.repair)
    yield orWrong(
      async () => fine(`films that have a picture now: ${await lookAgainAtFilms()}`),
      "the films cannot be looked at",
      "Look at the message.",
    );
}
