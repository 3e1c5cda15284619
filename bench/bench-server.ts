import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { watchMemory } from "./watch-memory.ts";

export type BenchServer = {
  url: string;
  /** Whether the whole server runs, or only its API because the pages are not built. */
  hasPages: boolean;
  /** The Cookie header of a signed-in admin. */
  cookie: string;
  pid: number;
  /** Most resident memory so far, in bytes: of the server, and with the processes it started. */
  peakMemory(): { server: number; withChildren: number };
  stop(): Promise<void>;
};

const root = path.resolve(import.meta.dirname, "..");
const admin = { email: "bench@example.com", password: "a long bench password" };

/** Starts the server over a data folder in a process of its own and signs an admin in. */
export async function startBenchServer(dataFolder: string, port: number): Promise<BenchServer> {
  const hasPages = existsSync(path.join(root, ".next", "BUILD_ID"));
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [...profilerFlags(), hasPages ? "server/main.ts" : "bench/serve-api.ts"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: String(port),
        VITRINE_URL: url,
        VITRINE_DATA: dataFolder,
        VITRINE_ADMIN_EMAIL: admin.email,
        VITRINE_ADMIN_PASSWORD: admin.password,
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const pid = child.pid ?? 0;
  const memory = watchMemory(pid);
  async function stop(): Promise<void> {
    memory.stop();
    child.kill("SIGTERM");
    await ended;
  }
  try {
    const cookie = await signIn(url, () => child.exitCode !== null);
    return { url, hasPages, cookie, pid, peakMemory: memory.peak, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `BENCH_NODE_FLAGS=--cpu-prof` and the like reach the server's process. */
function profilerFlags(): string[] {
  return process.env.BENCH_NODE_FLAGS?.split(" ") ?? [];
}

/** Signs in as soon as the server answers and the admin exists. Throws after a minute. */
async function signIn(url: string, hasEnded: () => boolean): Promise<string> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !hasEnded()) {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify(admin),
    }).catch(() => null);
    if (answer?.ok)
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    // Sign-in is limited to a few attempts, so ask slowly.
    await sleep(1000);
  }
  throw new Error("The server did not start, or its admin could not sign in.");
}
