import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { TestLibrary } from "./open-test-library.ts";

export type CliRun = { code: number | null; stdout: string; stderr: string };

/** Runs `vitrine ...` on the library of a test, as a process of its own. */
export async function runCli(library: TestLibrary, ...args: string[]): Promise<CliRun> {
  const script = path.resolve(import.meta.dirname, "../cli/vitrine.ts");
  const { databaseUrl: DATABASE_URL, storageUrl: STORAGE_URL } = library;
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, DATABASE_URL, STORAGE_URL, VITRINE_DATA: library.folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
