import path from "node:path";
import { defineConfig } from "vitest/config";

/** Journeys: a built server in a process of its own, and a browser where there is one to show. */
export default defineConfig({
  test: {
    name: "e2e",
    root: path.resolve(import.meta.dirname, ".."),
    include: ["e2e/**/*.spec.ts"],
    globalSetup: "e2e/prepare.ts",
    // Two cores: each file has a server and perhaps a browser beside it.
    maxWorkers: 2,
    // A browser on a busy machine loses a race now and then; twice in a row is a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As long as Playwright waits for what it is asked for.
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
