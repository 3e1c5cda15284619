import path from "node:path";
import { database } from "#server/db/database.ts";
import type { DatabaseProvider } from "#server/db/database-provider.ts";
import { appliedMigrations } from "#server/db/migrate-database.ts";
import { readMigrations } from "#server/db/schema-engine.ts";
import { type Finding, fine, wrong } from "./finding.ts";

/** Whether the database answers, and which version it is. */
export async function checkDatabaseVersion(): Promise<Finding> {
  const { provider, prisma } = database();
  if (provider === "sqlite") {
    const [row] = await prisma.$queryRaw<{ version: string }[]>`
      SELECT sqlite_version() AS "version"`;
    return fine(`database answers: SQLite ${row?.version}`);
  }
  const [row] = await prisma.$queryRaw<{ version: string }[]>`
    SELECT current_setting('server_version') AS "version"`;
  return fine(`database answers: PostgreSQL ${row?.version}`);
}

/** Whether every migration of this version was applied, and none of a newer one. */
export async function checkMigrations(url: string): Promise<Finding> {
  const { provider } = database();
  const { migrationDirectories } = await readMigrations(process.cwd(), provider);
  const known = new Set(migrationDirectories.map((migration) => path.basename(migration.path)));
  const applied = await appliedMigrations(url);
  const missing = [...known].filter((name) => !applied.has(name));
  const newer = [...applied].filter((name) => !known.has(name));
  if (newer.length > 0)
    return wrong(
      `the database was migrated by a newer version: ${newer.join(", ")}`,
      "Start the version of Vitrine that was used last.",
    );
  if (missing.length > 0)
    return wrong(
      `migrations are missing: ${missing.join(", ")}`,
      "Start the server once, which applies them.",
    );
  return fine(`migrations are applied: ${known.size}`);
}

/** Whether what is stored is whole, as far as the database can tell. */
export async function checkIntegrity(provider: DatabaseProvider): Promise<Finding> {
  return provider === "sqlite" ? checkSqlite() : checkPostgresql();
}

async function checkSqlite(): Promise<Finding> {
  const { prisma } = database();
  const problems = await prisma.$queryRaw<{ quick_check: string }[]>`PRAGMA quick_check(5)`;
  const first = problems[0]?.quick_check;
  const restore = "Stop the server and restore a backup of the database file.";
  if (first !== "ok") return wrong(`the database file is damaged: ${first}`, restore);
  const orphans = await prisma.$queryRaw<{ table: string }[]>`PRAGMA foreign_key_check`;
  if (orphans.length > 0)
    return wrong(`rows refer to rows that are gone: ${orphans[0]?.table}`, restore);
  await prisma.$executeRaw`INSERT INTO "AssetSearch" ("AssetSearch", "rank") VALUES ('integrity-check', 1)`;
  return fine("the database file and its search index are whole");
}

async function checkPostgresql(): Promise<Finding> {
  const { prisma } = database();
  const [row] = await prisma.$queryRaw<{ encoding: string; trigrams: number | null }[]>`
    SELECT current_setting('server_encoding') AS "encoding",
      (SELECT cardinality(show_trgm('日本')) FROM pg_extension WHERE extname = 'pg_trgm') AS "trigrams"`;
  const recreate =
    "Create the database with ENCODING 'UTF8' and LC_CTYPE 'C.UTF-8' (or another UTF-8 locale), and move the data there.";
  if (row?.encoding !== "UTF8")
    return wrong(`the database's encoding is ${row?.encoding}, not UTF8`, recreate);
  if (row.trigrams === null)
    return wrong(
      "the extension pg_trgm is missing",
      "Run CREATE EXTENSION pg_trgm in the database.",
    );
  if (row.trigrams === 0)
    return wrong(
      "the database's locale knows letters of English only, so search misses other scripts",
      recreate,
    );
  return fine("encoding, locale and pg_trgm serve every script");
}
