import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const fromRoot = path.join("server", "imaging", "imaging-worker.ts");

/**
 * Absolute path of the worker's script. Next bundles server code, so this module may run from
 * somewhere below `.next`, where no script lies beside it: then the folders above are searched,
 * and the current folder last.
 */
export function workerScript(): string {
  const beside = path.join(import.meta.dirname ?? here(), "imaging-worker.ts");
  const above = ancestors(path.dirname(beside)).map((folder) => path.join(folder, fromRoot));
  const current = path.join(/* turbopackIgnore: true */ process.cwd(), fromRoot);
  const found = [beside, ...above, current].find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`The imaging worker was not found beside, above or at ${current}`);
  return found;
}

function here(): string {
  return import.meta.url.startsWith("file:")
    ? path.dirname(fileURLToPath(import.meta.url))
    : process.cwd();
}

function ancestors(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
