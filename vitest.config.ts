import { defineConfig } from "vitest/config";

/** Tests that touch the database. They run once on SQLite and once on PostgreSQL. */
const databaseTests = [
  "{server/domain,server/auth,server/db,api,cli}/**/*.test.{ts,tsx}",
  "tests/*-matrix.test.ts",
];
const notOurs = ["node_modules/**", ".next/**", "e2e/**", "data/**"];

export default defineConfig({
  test: {
    // Two cores: the imaging tests start processes of their own beside these.
    maxWorkers: 2,
    // The slowest test takes seconds; a machine that does other things besides needs the rest.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...notOurs, ...databaseTests],
        },
      },
      {
        test: {
          name: "sqlite",
          include: databaseTests,
          exclude: notOurs,
          globalSetup: "tests/prepare-sqlite.ts",
        },
      },
      {
        test: {
          name: "postgresql",
          include: databaseTests,
          exclude: notOurs,
          globalSetup: "tests/prepare-postgresql.ts",
        },
      },
    ],
  },
});
