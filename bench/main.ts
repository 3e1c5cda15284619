// npm run bench -- [--assets 20000,200000] [--seconds 6] [--uploads 60] [--port 3210]
//                  [--only "newest 50,tag"] [--json results.json]
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readBenchOptions } from "./bench-options.ts";
import { type LibraryResult, measureLibrary } from "./measure-library.ts";
import { formatResults } from "./print-results.ts";

const options = readBenchOptions(process.argv.slice(2));
const results: LibraryResult[] = [];
for (const assets of options.assets) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "vitrine-bench-"));
  try {
    const result = await measureLibrary(folder, assets, options);
    results.push(result);
    process.stdout.write(`${formatResults(result)}\n\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
if (options.json) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
