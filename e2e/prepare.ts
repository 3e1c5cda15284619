import { spawnSync } from "node:child_process";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./find-browser.ts";

declare module "vitest" {
  // Vitest reads what a global setup hands to tests from this interface.
  interface ProvidedContext {
    /** The Chromium of this run, or the sentence that says why there is none. */
    browser: { path: string } | { missing: string };
  }
}

/** Once for a run: builds the pages when their sources changed, and finds or installs a browser. */
export default async function prepare(project: TestProject): Promise<void> {
  const root = path.resolve(import.meta.dirname, "..");
  const build = spawnSync(process.execPath, ["scripts/build-if-needed.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env.PATH}` },
  });
  if (build.status !== 0)
    throw new Error(`The pages do not build.\n${build.stdout}${build.stderr}`);
  project.provide("browser", await findBrowser());
}
