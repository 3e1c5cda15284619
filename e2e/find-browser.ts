import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const known = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const missing =
  "There is no browser for the journeys, and none could be installed. Install Chromium " +
  "(on Debian: apt-get install chromium), or set CHROME_PATH to one.";

/**
 * A Chromium: the one CHROME_PATH names, one of this machine, or Playwright's. Without any,
 * installs Playwright's, and where that cannot be had, Debian's.
 */
export async function findBrowser(): Promise<{ path: string } | { missing: string }> {
  const named = process.env.CHROME_PATH;
  if (named)
    return existsSync(named)
      ? { path: named }
      : { missing: `CHROME_PATH is ${named}, where there is no file.` };
  const found = installedBrowser() ?? installPlaywright() ?? installDebian();
  return found ? { path: found } : { missing };
}

function installedBrowser(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(path.delimiter)];
  const places = known.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, playwrightPath()].find((place) => place !== "" && existsSync(place));
}

function playwrightPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    return ""; // Playwright has none for this kind of machine.
  }
}

function installPlaywright(): string | undefined {
  const cli = path.resolve(import.meta.dirname, "../node_modules/playwright-core/cli.js");
  run(process.execPath, [cli, "install", "chromium"]);
  // Its download can succeed on a machine that lacks the libraries it needs.
  const place = playwrightPath();
  return existsSync(place) && run(place, ["--version"]).status === 0 ? place : undefined;
}

function installDebian(): string | undefined {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    isRoot ? run("apt-get", args) : run("sudo", ["--non-interactive", "apt-get", ...args]);
  apt("update", "--quiet");
  apt("install", "--yes", "--quiet", "--no-install-recommends", "chromium");
  return installedBrowser();
}

function run(command: string, args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 5 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
