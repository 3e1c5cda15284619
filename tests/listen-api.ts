import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll } from "vitest";
import { createApi } from "#api/app.ts";

/**
 * Serves the API of a test file's library on a port of its own: uploads need a real connection.
 * Read the origin inside tests only.
 */
export function listenApi(
  options: {
    /** Addresses in answers lead here, so that clients can follow them. */ isPublic?: true;
  } = {},
): { readonly origin: string } {
  const listening = { origin: "" };
  const serve = getRequestListener(createApi().fetch, { overrideGlobalObjects: false });
  const server = createServer(serve);
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address !== "object" || !address) throw new Error("no port");
    listening.origin = `http://127.0.0.1:${address.port}`;
    // Read when the settings are, which is later.
    if (options.isPublic) process.env.VITRINE_URL = listening.origin;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return listening;
}
