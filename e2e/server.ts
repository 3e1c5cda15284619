import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "#tests/free-port.ts";

export type RunningServer = {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** What it has written so far: the set-up link, warnings. */
  output(): string;
  /** Asks it to end, as a service manager does, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it between two instructions (SIGKILL) and waits until it is gone. */
  kill(): Promise<void>;
};

export type ServerOptions = {
  /** Database and files. Start again with the same folder to go on with the same library. */
  dataFolder: string;
  /** A free one when absent. */
  port?: number;
  /** Further settings, such as VITRINE_ADMIN_EMAIL. */
  env?: Record<string, string>;
};

/** With these it starts with somebody to sign in as, instead of a link to set it up. */
export const firstAdmin = {
  VITRINE_ADMIN_EMAIL: "first@example.com",
  VITRINE_ADMIN_PASSWORD: "correct horse battery",
};

const root = path.resolve(import.meta.dirname, "..");
const startMilliseconds = 60_000;

/** Starts the built server in production mode and waits until it says that it is well. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // Nothing of this machine's own settings: they could lead to a real library.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      LOG_LEVEL: "warn",
      HOST: "127.0.0.1",
      PORT: String(port),
      VITRINE_URL: url,
      VITRINE_DATA: options.dataFolder,
      ...options.env,
    },
  });
  // Whoever breaks a run off leaves no server behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  await waitUntilWell(child, port, () => output);
  return {
    url,
    port,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

async function waitUntilWell(
  child: ChildProcess,
  port: number,
  output: () => string,
): Promise<void> {
  const deadline = Date.now() + startMilliseconds;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    // Another process may have taken the port: only our own says so in its output.
    if (answer?.ok && output().includes("Vitrine is ready")) return;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended while it was starting.\n${output()}`);
    if (Date.now() > deadline) {
      await end(child, "SIGKILL");
      throw new Error(`The server was not ready after a minute.\n${output()}`);
    }
    await setTimeout(50);
  }
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
