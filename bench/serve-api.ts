// The API without the pages, served as server/main.ts serves it: for a checkout whose pages are
// not built.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApi } from "#api/app.ts";
import { createFirstAdminFromEnv } from "#server/domain/people/first-admin.ts";
import { openLibrary } from "#server/domain/start/open-library.ts";
import { env } from "#server/env.ts";

const settings = env();
await openLibrary(settings);
if (settings.admin) await createFirstAdminFromEnv(settings.admin);
const serveApi = getRequestListener(createApi().fetch, { overrideGlobalObjects: false });
createServer(serveApi).listen(settings.port, settings.host);
