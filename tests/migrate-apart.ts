import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/**
 * Migrates a database in a process of its own: the schema engine allows one instance a process,
 * and Vitest loads the module once for each project.
 */
export async function migrateApart(url: string): Promise<void> {
  const script = path.join(import.meta.dirname, "migrate-template.ts");
  await promisify(execFile)(process.execPath, [script, url]);
}
