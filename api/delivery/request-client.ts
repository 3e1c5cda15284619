import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { clientAddress } from "#server/auth/client-address.ts";

/** Whoever asks, as an address, for taking turns. Requests without a connection share one. */
export function requestClient(c: Context): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return clientAddress(incoming?.socket.remoteAddress, c.req.raw.headers);
}
