import { randomUUID } from "node:crypto";
import { copyFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { sqliteFile } from "#server/db/open-database.ts";
import type { DatabaseTemplate } from "./database-template.ts";

export type DatabaseCopy = { url: string; remove: () => Promise<void> };

/** A database of its own, copied from the template; SQLite's file lies in `folder`. */
export async function copyDatabase(
  template: DatabaseTemplate,
  folder: string,
): Promise<DatabaseCopy> {
  if (template.provider === "sqlite") {
    const file = path.join(folder, "vitrine.sqlite");
    await copyFile(sqliteFile(template.url), file);
    return { url: `file:${file}`, remove: async () => {} };
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(template.url);
  const templateName = url.pathname.slice(1);
  url.pathname = `/${name}`;
  await administer(template.url, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  return {
    url: url.href,
    remove: () => administer(template.url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Runs a statement from outside: a database that is open can be neither copied nor dropped. */
async function administer(templateUrl: string, sql: string): Promise<void> {
  const url = new URL(templateUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
