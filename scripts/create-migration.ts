// npm run db:migration -- <name>: writes the SQL that leads from the committed schema to the one
// in the working tree, for both databases, into a new folder each. Read it, and add what a schema
// cannot say. The engine wants a server to speak to, so PostgreSQL's is started for it.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { createPostgresqlAdapterFactory } from "#server/db/postgresql-adapter.ts";
import { everyTable, openSchemaEngine } from "#server/db/schema-engine.ts";
import { createSqliteAdapterFactory } from "#server/db/sqlite-adapter.ts";
import { startPostgresServer } from "#tests/postgres-server.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run db:migration -- name_in_snake_case");
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, "..");
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const scratch = await mkdtemp(path.join(tmpdir(), "vitrine-migration-"));
const server = await startPostgresServer();
for (const provider of ["sqlite", "postgresql"] as const) {
  const factory =
    provider === "sqlite"
      ? createSqliteAdapterFactory(path.join(scratch, "scratch.sqlite"))
      : createPostgresqlAdapterFactory(new pg.Pool({ connectionString: server.url }));
  const engine = await openSchemaEngine(factory);
  const schema = path.join("prisma", provider, "schema.prisma");
  const committed = execFileSync("git", ["show", `HEAD:${schema}`], {
    cwd: root,
    encoding: "utf8",
  });
  const result = await engine.diff({
    from: { tag: "schemaDatamodel", files: [{ path: schema, content: committed }] },
    to: {
      tag: "schemaDatamodel",
      files: [{ path: schema, content: await readFile(path.join(root, schema), "utf8") }],
    },
    script: true,
    exitCode: null,
    filters: everyTable,
  });
  const sql = result.stdout ?? "";
  const folder = path.join(root, "prisma", provider, "migrations", `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), sql);
  console.log(path.relative(root, folder));
  // Making a table anew drops the triggers, the search index and the x_* indexes on it.
  if (/RedefineTables/.test(sql))
    console.warn("  It makes tables anew, which loses their triggers: write ALTER TABLE by hand.");
}
await server.stop();
await rm(scratch, { recursive: true });
process.exit(0);
