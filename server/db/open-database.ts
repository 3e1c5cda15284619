import { mkdirSync } from "node:fs";
import path from "node:path";
import type Sqlite from "better-sqlite3";
import pg from "pg";
import { PrismaClient as PostgresqlClient } from "#prisma/generated/postgresql/client.ts";
import { PrismaClient } from "#prisma/generated/sqlite/client.ts";
import { type DatabaseProvider, databaseProvider } from "./database-provider.ts";
import { openReader } from "./open-reader.ts";
import { createPostgresqlAdapterFactory } from "./postgresql-adapter.ts";
import { createSqliteAdapterFactory } from "./sqlite-adapter.ts";
import { sqliteAside } from "./sqlite-aside.ts";

export type SqlValue = string | number | bigint | boolean | null;
export type SqlRow = Record<string, unknown>;

/** One open database: Prisma for everything, and plain statements where a list is hot. */
export type Database = {
  provider: DatabaseProvider;
  prisma: PrismaClient;
  /**
   * Runs one reading statement on a connection beside Prisma's. Placeholders are `?` in both
   * databases. SQLite answers dates as milliseconds, PostgreSQL as Date.
   */
  queryRows: <Row extends SqlRow>(sql: string, values: readonly SqlValue[]) => Promise<Row[]>;
  /** The same for what may take long on a large library: nobody else waits meanwhile. */
  queryAside: <Row extends SqlRow>(sql: string, values: readonly SqlValue[]) => Promise<Row[]>;
  close: () => Promise<void>;
};

/**
 * Opens the database a URL names: `postgres://...`, or `file:` and a path for SQLite.
 * It does not migrate: see migrate-database.ts.
 */
export function openDatabase(url: string): Database {
  return databaseProvider(url) === "sqlite" ? openSqlite(sqliteFile(url)) : openPostgresql(url);
}

/** The path of the SQLite file in a `file:` URL. */
export function sqliteFile(url: string): string {
  return path.resolve(url.replace(/^file:(\/\/)?/, ""));
}

function openSqlite(file: string): Database {
  mkdirSync(path.dirname(file), { recursive: true });
  const prisma = new PrismaClient({ adapter: createSqliteAdapterFactory(file) });
  let reader: Sqlite.Database | undefined;
  const aside = sqliteAside(file);
  const statements = new Map<string, Sqlite.Statement<SqlValue[], SqlRow>>();
  function prepare(sql: string) {
    let statement = statements.get(sql);
    if (!statement) {
      reader ??= openReader(file);
      statement = reader.prepare<SqlValue[], SqlRow>(sql);
      if (statements.size > 500) statements.clear();
      statements.set(sql, statement);
    }
    return statement;
  }
  return {
    provider: "sqlite",
    prisma,
    // The shape of a row is the caller's promise about its own statement.
    queryRows: async <Row extends SqlRow>(sql: string, values: readonly SqlValue[]) =>
      prepare(sql).all(...values.map(sqliteValue)) as Row[],
    queryAside: async <Row extends SqlRow>(sql: string, values: readonly SqlValue[]) =>
      (await aside.ask({ sql, values: values.map(sqliteValue) })) as Row[],
    async close() {
      await aside.close("The database is closed");
      reader?.close();
      await prisma.$disconnect();
    },
  };
}

function sqliteValue(value: SqlValue): SqlValue {
  return typeof value === "boolean" ? Number(value) : value;
}

function openPostgresql(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that the server closed must not end the process.
  pool.on("error", () => {});
  const client = new PostgresqlClient({ adapter: createPostgresqlAdapterFactory(pool) });
  const queryRows = async <Row extends SqlRow>(sql: string, values: readonly SqlValue[]) => {
    const result = await pool.query<Row>({
      name: statementName(sql),
      text: numbered(sql),
      values: [...values],
      types: utcTypes,
    });
    return result.rows;
  };
  return {
    provider: "postgresql",
    // Both clients are generated from one model; a test compares the two schemas.
    prisma: client as unknown as PrismaClient,
    queryRows,
    queryAside: queryRows,
    async close() {
      await client.$disconnect();
      await pool.end().catch(() => {});
    },
  };
}

/** Columns of the type `timestamp` hold UTC without saying so; the driver would take them as local. */
const utcTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.TIMESTAMP
      ? (text: string) => new Date(`${text.replace(" ", "T")}Z`)
      : pg.types.getTypeParser(id, format),
};

const names = new Map<string, string>();

/** A named statement is parsed and planned once a connection. */
function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known) return known;
  if (names.size > 500) return undefined;
  const name = `q${names.size}`;
  names.set(sql, name);
  return name;
}

function numbered(sql: string): string {
  let index = 0;
  return sql.replaceAll("?", () => `$${++index}`);
}
