import { readdirSync } from "node:fs";
import path from "node:path";

/** The real files that SAMPLES_DIR points at, as absolute paths; none when it is not set. */
export function sampleFiles(): string[] {
  const folder = process.env.SAMPLES_DIR;
  if (!folder) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.resolve(entry.parentPath, entry.name))
    .sort();
}
