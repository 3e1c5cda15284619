import type { DatabaseProvider } from "#server/db/database-provider.ts";

/** A migrated, empty database that every test file copies. Made once for a run. */
export type DatabaseTemplate = { provider: DatabaseProvider; url: string };

declare module "vitest" {
  // Vitest reads what a global setup hands to tests from this interface.
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate;
  }
}
