// npm run db:migration -- <name>: writes the SQL that leads from the migrations to the schema,
// for both databases, into a new folder each. Read it, and add what a schema cannot say.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { createPostgresqlAdapterFactory } from "#server/db/postgresql-adapter.ts";
import { everyTable, openSchemaEngine, readMigrations } from "#server/db/schema-engine.ts";
import { createSqliteAdapterFactory } from "#server/db/sqlite-adapter.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    "Usage: npm run db:migration -- name_in_snake_case (PG_SHADOW_URL names an empty PostgreSQL server database)",
  );
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, "..");
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const scratch = await mkdtemp(path.join(tmpdir(), "vitrine-migration-"));
const shadowUrl = process.env.PG_SHADOW_URL;
for (const provider of ["sqlite", "postgresql"] as const) {
  if (provider === "postgresql" && !shadowUrl) {
    console.error("PG_SHADOW_URL is not set: no PostgreSQL migration was written.");
    continue;
  }
  const factory =
    provider === "sqlite"
      ? createSqliteAdapterFactory(path.join(scratch, "shadow.sqlite"))
      : createPostgresqlAdapterFactory(new pg.Pool({ connectionString: shadowUrl }));
  const engine = await openSchemaEngine(factory);
  const schemaPath = path.join(root, "prisma", provider, "schema.prisma");
  const before = await readMigrations(root, provider);
  const result = await engine.diff({
    from:
      before.migrationDirectories.length > 0 ? { tag: "migrations", ...before } : { tag: "empty" },
    to: {
      tag: "schemaDatamodel",
      files: [{ path: schemaPath, content: await readFile(schemaPath, "utf8") }],
    },
    script: true,
    exitCode: null,
    filters: everyTable,
  });
  const folder = path.join(root, "prisma", provider, "migrations", `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), result.stdout ?? "");
  console.log(path.relative(root, folder));
}
await rm(scratch, { recursive: true });
process.exit(0);
