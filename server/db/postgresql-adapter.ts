import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type pg from "pg";

/**
 * Prisma's PostgreSQL adapter over a pool, with scripts sent whole. The adapter splits a script
 * at every semicolon, which would cut the trigger functions of our migrations in pieces; sent as
 * one query, PostgreSQL also runs the script as one transaction.
 */
export function createPostgresqlAdapterFactory(
  pool: pg.Pool,
): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaPg(pool);
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    async connect() {
      const adapter = await inner.connect();
      adapter.executeScript = async (script) => {
        await pool.query(script);
      };
      return adapter;
    },
    connectToShadowDb: () => inner.connectToShadowDb(),
  };
}
