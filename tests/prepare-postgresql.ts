import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateApart } from "./migrate-apart.ts";
import { startPostgresServer } from "./postgres-server.ts";
import "./database-template.ts";

/** Starts a PostgreSQL server for this run and migrates one database, which the test files copy. */
export default async function preparePostgresql(
  project: TestProject,
): Promise<() => Promise<void>> {
  const server = await startPostgresServer();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query("CREATE DATABASE template_vitrine");
  await client.end();
  const url = new URL(server.url);
  url.pathname = "/template_vitrine";
  await migrateApart(url.href);
  project.provide("databaseTemplate", { provider: "postgresql", url: url.href });
  return server.stop;
}
