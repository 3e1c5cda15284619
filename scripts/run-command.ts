import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

export type CommandRun = { exitCode: number | null; output: string; seconds: number };

/** Settings of a Vitrine that runs on this machine, which must not reach the tests. */
const ownSettings =
  /^(VITRINE_|DATABASE_URL$|STORAGE_URL$|PORT$|HOST$|LOG_LEVEL$|NODE_ENV$|NODE_OPTIONS$)/;

/**
 * Runs a command of this project's `node_modules/.bin` in the root folder. `show` lets its output
 * through as it comes; otherwise the output is only in the answer. Ended after `minutes`.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { minutes: number; show?: boolean },
): Promise<CommandRun> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...commandEnv(), PATH: `${root}/node_modules/.bin:${process.env.PATH}` },
      stdio: ["ignore", options.show ? "inherit" : "pipe", options.show ? "inherit" : "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    const timer = setTimeout(() => {
      output += `\nStopped after ${options.minutes} minutes.\n`;
      child.kill("SIGKILL");
    }, options.minutes * 60_000);
    const end = (exitCode: number | null) => {
      clearTimeout(timer);
      resolve({ exitCode, output, seconds: Math.round((performance.now() - began) / 1000) });
    };
    child.once("error", (error) => {
      output += `${error.message}\n`;
      end(null);
    });
    child.once("close", end);
  });
}

function commandEnv(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  // Some tools colour whatever they write once CI is set.
  if (!process.stdout.isTTY) env.NO_COLOR = "1";
  for (const name of Object.keys(env))
    if (ownSettings.test(name)) Reflect.deleteProperty(env, name);
  return env;
}
