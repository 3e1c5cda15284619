import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";

export type Answer = {
  status: 200 | 206 | 304 | 416;
  headers: Record<string, string>;
  body: Buffer | (() => Promise<Readable>) | null;
};

/**
 * Writes an answer straight to the connection where there is one: measured, a Response object
 * with a stream inside costs more than all the rest of sending a stored rendition. Without a
 * connection, as in tests, it becomes a Response.
 */
export async function writeAnswer(
  c: Context,
  { status, headers, body }: Answer,
): Promise<Response> {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
  const isStream = typeof body === "function";
  // Opened before anything is written, so that a file that is gone is an honest error.
  const stream = isStream ? await body() : null;
  if (!outgoing) {
    const content = stream ? (Readable.toWeb(stream) as ReadableStream) : (body as BodyInit | null);
    return new Response(content, { status, headers });
  }
  outgoing.writeHead(status, headers);
  // A client that goes away ends the reading; there is nobody left to tell.
  if (stream) pipeline(stream, outgoing).catch(() => outgoing.destroy());
  else if (body === null) outgoing.end();
  else outgoing.end(body);
  return RESPONSE_ALREADY_SENT;
}
