import path from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { databaseProvider } from "./database-provider.ts";
import { describeTables } from "./describe-tables.ts";
import { openDatabase, sqliteFile } from "./open-database.ts";
import { createPostgresqlAdapterFactory } from "./postgresql-adapter.ts";
import { everyTable, openSchemaEngine, readMigrations } from "./schema-engine.ts";
import { createSqliteAdapterFactory } from "./sqlite-adapter.ts";

/**
 * Applies the migrations that the database lacks and returns their names. A start with nothing
 * to do costs one statement: the engine is loaded only when something is missing.
 */
export async function migrateDatabase(url: string, root = process.cwd()): Promise<string[]> {
  const provider = databaseProvider(url);
  const migrations = await readMigrations(root, provider);
  const applied = await appliedMigrations(url);
  if (
    migrations.migrationDirectories.every((migration) => applied.has(path.basename(migration.path)))
  )
    return [];
  const pool = provider === "postgresql" ? new pg.Pool({ connectionString: url }) : undefined;
  const factory = pool
    ? createPostgresqlAdapterFactory(pool)
    : createSqliteAdapterFactory(sqliteFile(url));
  const connections: SqlDriverAdapter[] = [];
  const engine = await openSchemaEngine({
    ...factory,
    async connect() {
      const connection = await factory.connect();
      connections.push(connection);
      return connection;
    },
  });
  try {
    const result = await engine.applyMigrations({
      migrationsList: migrations,
      filters: everyTable,
    });
    return result.appliedMigrationNames;
  } finally {
    engine.free();
    // The engine holds SQLite's exclusive lock until its connection is closed.
    for (const connection of connections) await connection.dispose();
    await pool?.end();
    if (provider === "sqlite") describeFile(sqliteFile(url));
  }
}

function describeFile(file: string): void {
  const client = new Sqlite(file);
  try {
    describeTables(client);
  } finally {
    client.close();
  }
}

/** The migrations that finished in this database; none when it is empty. */
export async function appliedMigrations(url: string): Promise<Set<string>> {
  const database = openDatabase(url);
  try {
    const rows = await database.prisma.$queryRawUnsafe<{ migration_name: string }[]>(
      'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
    );
    return new Set(rows.map((row) => row.migration_name));
  } catch (error) {
    if (isMissingTable(error)) return new Set();
    throw error;
  } finally {
    await database.close();
  }
}

function isMissingTable(error: unknown): boolean {
  return error instanceof Error && /no such table|does not exist/.test(error.message);
}
