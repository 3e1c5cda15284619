// npm test: checks, tests on both databases, a production build, and journeys in a browser.
// The last line is `N passed, N failed` over all of them.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "./run-command.ts";
import { runCheck, runStaticChecks } from "./static-checks.ts";
import {
  countsLine,
  sumCounts,
  type TestCounts,
  type VitestReport,
  vitestCounts,
} from "./test-counts.ts";

/** Runs a Vitest configuration, with dots for progress and the failures in full. */
async function runVitest(name: string, args: readonly string[]): Promise<TestCounts> {
  process.stdout.write(`\n${name}\n`);
  const folder = await mkdtemp(path.join(tmpdir(), "vitrine-report-"));
  const file = path.join(folder, "report.json");
  try {
    const { exitCode } = await runCommand(
      "vitest",
      ["run", ...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
      { minutes: 35, show: true },
    );
    return vitestCounts(await readReport(file), exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<VitestReport | null> {
  return readFile(file, "utf8").then(
    (text) => JSON.parse(text) as VitestReport,
    () => null,
  );
}

const counts = [await runStaticChecks()];
counts.push(await runVitest("Tests of the rooms, on SQLite and PostgreSQL", []));
const isBuilt = await runCheck({
  name: "production build",
  command: ["node", "scripts/build-if-needed.ts"],
});
counts.push({ passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1, skipped: 0 });
if (isBuilt)
  counts.push(
    await runVitest("Journeys on the built server", ["--config", "e2e/vitest.config.ts"]),
  );
else counts.push({ passed: 0, failed: 1, skipped: 0 });

const all = sumCounts(counts);
process.stdout.write(`\n${countsLine(all)}\n`);
process.exitCode = all.failed > 0 ? 1 : 0;
