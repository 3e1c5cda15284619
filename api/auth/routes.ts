import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { auth } from "#server/auth/auth.ts";
import { clientAddress, clientAddressHeader } from "#server/auth/client-address.ts";

/**
 * What a browser asks better-auth itself: signing in and out, and keeping a session fresh.
 * Everything else better-auth offers stays closed; accounts change through our own use cases.
 */
export function createAuthRoutes() {
  return new Hono()
    .post("/api/auth/sign-in/email", answer)
    .post("/api/auth/sign-out", answer)
    .get("/api/auth/get-session", answer);
}

async function answer(context: Context): Promise<Response> {
  const { raw } = context.req;
  const headers = new Headers(raw.headers);
  headers.set(clientAddressHeader, clientAddress(peerAddress(context), headers));
  const { handler } = await auth();
  // Hono's own request object is none that the platform's Request can copy.
  const body = raw.method === "POST" ? await context.req.text() : null;
  return handler(new Request(raw.url, { method: raw.method, headers, body }));
}

/** The other end of the connection; none when a test calls the app without a server. */
function peerAddress(context: Context): string | undefined {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    return undefined;
  }
}
