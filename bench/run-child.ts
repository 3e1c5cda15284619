import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a script of this folder in a process of its own with a task, and reads the JSON it prints. */
export async function runChild<Result>(script: string, task: unknown): Promise<Result> {
  const { stdout } = await run(
    process.execPath,
    [path.join(import.meta.dirname, script), JSON.stringify(task)],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Result;
}
