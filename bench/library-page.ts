// npm run bench:page -- [--assets 100000] [--port 3220] [--json results.json]
//
// The library page in a real Chromium against the built server, with all assets in one folder, as
// a grid and as a table: how long until rows are seen, at the top, in the middle and at the end;
// selecting all; opening the last; the longest task of the page's main thread in each step, beside
// the same wheel over a bare page; and the scripts that each page sends. The server yields to the
// browser: people have it on another machine.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "#e2e/find-browser.ts";
import { startServer } from "#e2e/server.ts";
import { fillOneFolder } from "./fill-one-folder.ts";
import { givePictures } from "./give-pictures.ts";
import { measurePage, type PageResult } from "./measure-page.ts";

const { values } = parseArgs({
  options: {
    assets: { type: "string", default: "100000" },
    port: { type: "string", default: "3220" },
    json: { type: "string" },
  },
});
const count = Number(values.assets);
const folder = await mkdtemp(path.join(os.tmpdir(), "vitrine-page-"));
const found = await findBrowser();
if ("missing" in found) throw new Error(found.missing);
const admin = { email: "bench@example.com", password: "correct horse battery" };
try {
  await fillOneFolder(folder, count);
  await givePictures(folder, 24);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-dev-shm-usage",
    ],
  });
  try {
    // The processes that are started from here on inherit it.
    os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
    const server = await startServer({
      dataFolder: folder,
      port: Number(values.port),
      env: { VITRINE_ADMIN_EMAIL: admin.email, VITRINE_ADMIN_PASSWORD: admin.password },
    });
    try {
      const results = await measurePage(browser, server.url, admin, count);
      const width = Math.max(...results.map(({ name }) => name.length));
      process.stdout.write(
        `The library page, ${count.toLocaleString("en")} assets in one folder\n\n`,
      );
      for (const result of results)
        process.stdout.write(`${result.name.padEnd(width)}  ${inWords(result).padStart(9)}\n`);
      if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function inWords({ value, unit }: PageResult): string {
  if (unit !== "task") return `${value.toFixed(0)} ${unit}`;
  return value === 0 ? "< 50 ms" : `${value.toFixed(0)} ms`;
}
