import { runCommand } from "./run-command.ts";
import type { TestCounts } from "./test-counts.ts";

type Check = { name: string; command: readonly [string, ...string[]] };

const rooms = ["app", "actions", "api", "cli", "components", "lib", "server"];

/** What is checked without running the program. Each counts as one test. */
const checks: readonly Check[] = [
  { name: "database clients", command: ["node", "scripts/build-if-needed.ts", "--clients"] },
  { name: "types of the pages", command: ["next", "typegen"] },
  { name: "formatting and lint", command: ["biome", "check", "--max-diagnostics=10"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "import rules", command: ["depcruise", ...rooms, "--output-type", "err"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
];

/** Runs every check, says one line for each, and shows the output of those that fail. */
export async function runStaticChecks(): Promise<TestCounts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) counts[(await runCheck(check)) ? "passed" : "failed"] += 1;
  return counts;
}

const shownLines = 60;

function shorten(output: string): string {
  const lines = output.trim().split("\n");
  const rest = lines.length - shownLines;
  const shown = lines.slice(0, shownLines).join("\n");
  return rest > 0 ? `${shown}\n... and ${rest} lines more` : shown;
}

/** Runs one command as a check: a line when it holds, its output when it does not. */
export async function runCheck({ name, command }: Check): Promise<boolean> {
  const [program, ...args] = command;
  const { exitCode, output, seconds } = await runCommand(program, args, { minutes: 10 });
  const holds = exitCode === 0;
  process.stdout.write(`${holds ? "ok  " : "FAIL"}  ${name} (${seconds} s)\n`);
  if (!holds) process.stdout.write(`${shorten(output)}\n\n`);
  return holds;
}
