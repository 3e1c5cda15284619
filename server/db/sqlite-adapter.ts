import { setImmediate } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from "@prisma/driver-adapter-utils";
import type Database from "better-sqlite3";

/** SQLite up to 3.51.2 can corrupt a database in WAL mode when two connections checkpoint at once. */
const oldestSafeSqlite = [3, 51, 3] as const;

/**
 * Prisma's better-sqlite3 adapter with the rules this product needs on top.
 *
 * The adapter has one connection and lets a statement outside a transaction run between the
 * statements of an open one, so that it would be rolled back with it after having been
 * acknowledged. Here everything waits its turn. Transactions take the write lock at once
 * (`BEGIN IMMEDIATE`), because a second process (the command line) may write to the same file
 * and a late upgrade from reading to writing fails without waiting.
 */
export function createSqliteAdapterFactory(file: string): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaBetterSqlite3(
    { url: `file:${file}` },
    { timestampFormat: "unixepoch-ms" },
  );
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => takeTurns(prepareConnection(await inner.connect())),
    connectToShadowDb: async () => takeTurns(prepareConnection(await inner.connectToShadowDb())),
  };
}

type SqliteAdapter = SqlDriverAdapter & { client: Database.Database };

function prepareConnection(adapter: SqlDriverAdapter): SqliteAdapter {
  if (!hasClient(adapter)) throw new Error("The SQLite adapter no longer shows its connection");
  const { client } = adapter;
  refuseOldSqlite(client);
  client.pragma("journal_mode = WAL");
  // FULL: a commit that returned is on disk even when the power goes.
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 10000");
  client.pragma("cache_size = -65536");
  return adapter;
}

function hasClient(adapter: SqlDriverAdapter): adapter is SqliteAdapter {
  return "client" in adapter;
}

function refuseOldSqlite(client: Database.Database): void {
  const version = String(client.prepare("SELECT sqlite_version()").pluck().get());
  const parts = version.split(".").map(Number);
  for (const [index, wanted] of oldestSafeSqlite.entries()) {
    const part = parts[index] ?? 0;
    if (part > wanted) return;
    if (part < wanted)
      throw new Error(
        `SQLite ${version} can corrupt its write-ahead log. Use ${oldestSafeSqlite.join(".")} or newer: run npm ci again.`,
      );
  }
}

function takeTurns(adapter: SqliteAdapter): SqlDriverAdapter {
  let last: Promise<unknown> = Promise.resolve();
  function acquire(): Promise<() => void> {
    const before = last;
    const turn = Promise.withResolvers<void>();
    last = turn.promise;
    return before.then(() => turn.resolve);
  }
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const release = await acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => inTurn(() => adapter.queryRaw(query)),
    executeRaw: (query) => inTurn(() => adapter.executeRaw(query)),
    executeScript: (script) => inTurn(async () => runScript(adapter.client, script)),
    dispose: () => adapter.dispose(),
    async startTransaction() {
      const release = await acquire();
      try {
        adapter.client.prepare("BEGIN IMMEDIATE").run();
      } catch (error) {
        release();
        throw error;
      }
      return openTransaction(adapter, release);
    },
  };
}

/**
 * As long as a transaction keeps everybody waiting at a time. The driver answers at once, without
 * ever going back to the event loop, so that a long transaction would stop the whole process.
 */
const longestMs = 10;

/** Goes back to the event loop whenever it was kept for long. The turn is held: nobody writes in between. */
function givesWay(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await setImmediate();
    since = performance.now();
  };
}

/** Prisma sends COMMIT and ROLLBACK itself as statements; these two calls only end the turn. */
function openTransaction(adapter: SqlQueryable, release: () => void): Transaction {
  const giveWay = givesWay();
  const run = async (sql: string) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    async queryRaw(query) {
      await giveWay();
      return adapter.queryRaw(query);
    },
    async executeRaw(query) {
      await giveWay();
      return adapter.executeRaw(query);
    },
    commit: async () => release(),
    rollback: async () => release(),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
}

/** A migration applies whole or not at all. The pragma has no effect inside a transaction. */
function runScript(client: Database.Database, script: string): void {
  const suspendsForeignKeys = /PRAGMA\s+foreign_keys\s*=\s*OFF/i.test(script);
  if (suspendsForeignKeys) client.pragma("foreign_keys = OFF");
  try {
    client.transaction(() => client.exec(script)).immediate();
  } finally {
    if (suspendsForeignKeys) client.pragma("foreign_keys = ON");
  }
}
