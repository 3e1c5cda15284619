import { Readable } from "node:stream";
import type { Context } from "hono";
import type { Delivery } from "#server/domain/assets/deliver-file.ts";
import type { StoredBytes } from "#server/domain/renditions/stored-bytes.ts";
import { readByteRange } from "./byte-range.ts";
import { cacheControl } from "./cache-control.ts";
import { contentDisposition } from "./content-disposition.ts";
import type { DeliveryRequest } from "./read-delivery-request.ts";

/** Answers with the bytes, a part of them, or that the client has them already. */
export async function sendDelivery(
  c: Context,
  delivery: Delivery,
  { version, download, isNegotiated }: DeliveryRequest,
  now: number,
): Promise<Response> {
  c.header("ETag", delivery.etag);
  c.header("Cache-Control", cacheControl(delivery, version, now));
  if (isNegotiated) c.header("Vary", "Accept");
  if (delivery.audience === "members") c.header("Cross-Origin-Resource-Policy", "same-origin");
  if (matchesEtag(c.req.header("if-none-match"), delivery.etag)) return c.body(null, 304);
  const loaded = await delivery.load();
  const { size } = loaded;
  c.header("Last-Modified", new Date(delivery.modifiedAt).toUTCString());
  c.header("Content-Type", delivery.mime);
  c.header(
    "Content-Disposition",
    contentDisposition(download || delivery.name, delivery.mime, download !== null),
  );
  c.header("Accept-Ranges", "bytes");
  const ifRange = c.req.header("if-range");
  const range =
    ifRange && ifRange !== delivery.etag ? "whole" : readByteRange(c.req.header("range"), size);
  if (range === "unsatisfiable") {
    c.header("Content-Range", `bytes */${size}`);
    return c.body(null, 416);
  }
  const part = range === "whole" ? undefined : range;
  if (part) c.header("Content-Range", `bytes ${part.start}-${part.end}/${size}`);
  c.header("Content-Length", String(part ? part.end - part.start + 1 : size));
  const status = part ? 206 : 200;
  if (c.req.method === "HEAD") return c.body(null, status);
  return c.body(await bodyOf(loaded, part), status);
}

async function bodyOf(
  loaded: StoredBytes,
  part: { start: number; end: number } | undefined,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream> {
  if (!loaded.bytes) return Readable.toWeb(await loaded.open(part)) as ReadableStream;
  // A file's Buffer lies in memory of its own, never in a shared one.
  const bytes = loaded.bytes as Uint8Array<ArrayBuffer>;
  return part ? bytes.subarray(part.start, part.end + 1) : bytes;
}

function matchesEtag(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(",").some((candidate) => {
    const tag = candidate.trim().replace(/^W\//, "");
    return tag === "*" || tag === etag;
  });
}
