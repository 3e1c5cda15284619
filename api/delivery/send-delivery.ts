import type { Context } from "hono";
import type { Delivery } from "#server/domain/assets/deliver-file.ts";
import type { StoredBytes } from "#server/domain/renditions/stored-bytes.ts";
import { readByteRange } from "./byte-range.ts";
import { cacheControl } from "./cache-control.ts";
import { contentDisposition } from "./content-disposition.ts";
import type { DeliveryRequest } from "./read-delivery-request.ts";
import { type Answer, writeAnswer } from "./write-answer.ts";

/** Nothing that is sent can run in a page of ours or be guessed to be something else. */
export const protection = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy":
    "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

/** Answers with the bytes, a part of them, or that the client has them already. */
export async function sendDelivery(
  c: Context,
  delivery: Delivery,
  request: DeliveryRequest,
  now: number,
): Promise<Response> {
  const { etag, audience } = delivery;
  const headers: Record<string, string> = {
    ...protection,
    ETag: etag,
    "Cache-Control": cacheControl(delivery, request.version, now),
  };
  if (request.isNegotiated) headers.Vary = "Accept";
  if (audience === "members") headers["Cross-Origin-Resource-Policy"] = "same-origin";
  if (matchesEtag(c.req.header("if-none-match"), etag))
    return writeAnswer(c, { status: 304, headers, body: null });
  const loaded = await delivery.load();
  return writeAnswer(c, contentAnswer(c, delivery, request, loaded, headers));
}

function contentAnswer(
  c: Context,
  { etag, mime, name, modifiedAt }: Delivery,
  { download }: DeliveryRequest,
  loaded: StoredBytes,
  common: Record<string, string>,
): Answer {
  const { size } = loaded;
  const headers: Record<string, string> = {
    ...common,
    "Last-Modified": new Date(modifiedAt).toUTCString(),
    "Content-Type": mime,
    "Content-Disposition": contentDisposition(download || name, mime, download !== null),
    "Accept-Ranges": "bytes",
  };
  const ifRange = c.req.header("if-range");
  const range = ifRange && ifRange !== etag ? "whole" : readByteRange(c.req.header("range"), size);
  if (range === "unsatisfiable")
    return {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${size}`, "Content-Length": "0" },
      body: null,
    };
  const part = range === "whole" ? undefined : range;
  if (part) headers["Content-Range"] = `bytes ${part.start}-${part.end}/${size}`;
  headers["Content-Length"] = String(part ? part.end - part.start + 1 : size);
  const status = part ? 206 : 200;
  if (c.req.method === "HEAD") return { status, headers, body: null };
  if (!loaded.bytes) return { status, headers, body: () => loaded.open(part) };
  const bytes = part ? loaded.bytes.subarray(part.start, part.end + 1) : loaded.bytes;
  return { status, headers, body: bytes };
}

function matchesEtag(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(",").some((candidate) => {
    const tag = candidate.trim().replace(/^W\//, "");
    return tag === "*" || tag === etag;
  });
}
