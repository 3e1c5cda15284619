import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrateApart } from "./migrate-apart.ts";
import "./database-template.ts";

/** Migrates one SQLite file, which the test files of this run copy. */
export default async function prepareSqlite(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "vitrine-template-"));
  const url = `file:${path.join(folder, "template.sqlite")}`;
  await migrateApart(url);
  project.provide("databaseTemplate", { provider: "sqlite", url });
  return () => rm(folder, { recursive: true, force: true });
}
