// npm run check: the checks that need no run of the program.
import { runStaticChecks } from "./static-checks.ts";
import { countsLine } from "./test-counts.ts";

const counts = await runStaticChecks();
process.stdout.write(`${countsLine(counts)}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
