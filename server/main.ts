import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import next from "next";
import { createApi, isMachinePath } from "#api/app.ts";
import { setTextProvider } from "#server/domain/alt-texts/text-provider.ts";
import { startJobs } from "#server/domain/jobs/start-jobs.ts";
import {
  createFirstAdminFromEnv,
  issueSetupLink,
  needsFirstAdmin,
} from "#server/domain/people/first-admin.ts";
import { setRemotePolicy } from "#server/domain/remote-files/remote-policy.ts";
import { resumeSampleLibraries } from "#server/domain/sample-library/start-sample-library.ts";
import { openLibrary } from "#server/domain/start/open-library.ts";
import { startSweeper } from "#server/domain/start/start-sweeper.ts";
import { type Env, env } from "./env.ts";
import { log } from "./log.ts";
import { createCompressedFiles } from "./serve-compressed.ts";

const isDevelopment = process.argv.includes("--dev");

/** One process, one port: Hono answers machines and bytes, Next answers people. */
async function main(): Promise<void> {
  const settings = readSettings();
  setTextProvider(settings.textProvider);
  setRemotePolicy({ allowedNetworks: settings.fetchNetworks });
  const library = await openLibrary(settings);
  const pages = next({ dev: isDevelopment, dir: process.cwd(), quiet: true });
  const server = createServer();
  server.requestTimeout = 0; // An upload may take as long as the person's line needs.
  await pages.prepare();
  const servePage = pages.getRequestHandler();
  const serveCompressed = createCompressedFiles(isDevelopment ? "" : ".next");
  const serveApi = getRequestListener(createApi().fetch, { overrideGlobalObjects: false });
  server.on("request", (request, response) => {
    if (isMachinePath(request.url ?? "")) serveApi(request, response);
    else if (!serveCompressed(request, response)) {
      // For layouts, which send who is signed out back to where they were. Never from outside.
      request.headers["x-vitrine-path"] = pagePath(request.url ?? "/");
      servePage(request, response);
    }
  });
  const sweeper = startSweeper(settings, (error) => log().error({ err: error }, "sweeping failed"));
  const jobs = startJobs((error) => log().error({ err: error }, "a job failed"));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, resolve);
  });
  process.stdout.write(`Vitrine is ready on ${settings.url}\n`);
  await greetFirstAdmin(settings);
  await resumeSampleLibraries();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      sweeper.stop();
      jobs.stop();
      server.close();
      server.closeAllConnections();
      // What was acknowledged is on the disk already; a statement that hangs keeps nobody.
      setTimeout(() => process.exit(1), 10_000).unref();
      library.close().finally(() => process.exit(0));
    });
}

/** The address of a page without the parameter that Next adds when it fetches one in the background. */
function pagePath(url: string): string {
  return url.replace(/([?&])_rsc=[^&]*&?/, "$1").replace(/[?&]$/, "");
}

/** Without an admin nobody can sign in: make the one the settings name, or print a link for one. */
async function greetFirstAdmin(settings: Env): Promise<void> {
  if (!(await needsFirstAdmin())) return;
  if (settings.admin) {
    await createFirstAdminFromEnv(settings.admin);
    process.stdout.write(`Created the admin ${settings.admin.email}\n`);
    return;
  }
  process.stdout.write(
    `Open this link once to create the first admin:\n  ${settings.url}${await issueSetupLink()}\n`,
  );
}

function readSettings(): Env {
  try {
    return env();
  } catch (error) {
    stop(error);
  }
}

function stop(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(78);
}

main().catch((error: unknown) => {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    stop(
      new Error(
        `Port ${env().port} is in use. Stop what uses it, or start with PORT=3001 npm start.`,
      ),
    );
  log().fatal({ err: error }, "could not start");
  stop(error);
});
