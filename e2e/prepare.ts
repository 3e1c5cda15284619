import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./find-browser.ts";
import { firstAdmin, startServer } from "./server.ts";

declare module "vitest" {
  // Vitest reads what a global setup hands to tests from this interface.
  interface ProvidedContext {
    /** The Chromium of this run, or the sentence that says why there is none. */
    browser: { path: string } | { missing: string };
    /** The library that most journeys share, each with spaces and people of its own. */
    library: { url: string; dataFolder: string };
  }
}

/**
 * Once for a run: builds the pages when their sources changed, finds or installs a browser, and
 * starts the server that journeys share. Ends it when they are over.
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const root = path.resolve(import.meta.dirname, "..");
  const build = spawnSync(process.execPath, ["scripts/build-if-needed.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env.PATH}` },
  });
  if (build.status !== 0)
    throw new Error(`The pages do not build.\n${build.stdout}${build.stderr}`);
  project.provide("browser", await findBrowser());
  const dataFolder = await mkdtemp(path.join(tmpdir(), "vitrine-journeys-"));
  const server = await startServer({ dataFolder, env: firstAdmin });
  project.provide("library", { url: server.url, dataFolder });
  return async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
