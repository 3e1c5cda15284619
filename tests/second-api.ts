import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import type { TestLibrary } from "./open-test-library.ts";

const script = path.resolve(import.meta.dirname, "../bench/serve-api.ts");

/** Serves the API of a test's library from a process of its own, beside the one of the test. */
export async function startSecondApi(
  library: TestLibrary,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: library.databaseUrl,
      STORAGE_URL: library.storageUrl,
      VITRINE_DATA: library.folder,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) break;
    await setTimeout(50);
  }
  if (child.exitCode !== null) throw new Error("The second API ended while it was starting");
  return {
    origin,
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
