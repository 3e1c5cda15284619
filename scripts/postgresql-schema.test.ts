import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { derivePostgresqlSchema } from "./postgresql-schema.ts";

const prisma = path.resolve(import.meta.dirname, "../prisma");

it("keeps the PostgreSQL schema derived from the SQLite one", async () => {
  const sqlite = await readFile(path.join(prisma, "sqlite/schema.prisma"), "utf8");
  const postgresql = await readFile(path.join(prisma, "postgresql/schema.prisma"), "utf8");
  expect(postgresql, "run npm run db:derive").toBe(derivePostgresqlSchema(sqlite));
});

it("has the same migrations for both databases", async () => {
  expect(await readdir(path.join(prisma, "postgresql/migrations"))).toEqual(
    await readdir(path.join(prisma, "sqlite/migrations")),
  );
});
