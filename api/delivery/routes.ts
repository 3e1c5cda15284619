import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import { requestActor } from "#api/shared/request-actor.ts";
import { AppError } from "#lib/app-error.ts";
import { type Delivery, deliverFile } from "#server/domain/assets/deliver-file.ts";
import { readByteRange } from "./byte-range.ts";
import { contentDisposition } from "./content-disposition.ts";
import { readDeliveryAddress } from "./delivery-address.ts";

/**
 * Bytes out: `/f/{space}/{W}x{H}/{key}/{name}` is the original, and `/m/...` behind it a
 * rendition. Nothing that is sent can run: the type is the one we detected, browsers may not
 * guess another, and a page made of it is sandboxed.
 */
export function createDeliveryRoutes() {
  return new Hono().on(["GET", "HEAD"], ["/f/:spaceId/*"], async (c) => {
    protect(c);
    const address = readDeliveryAddress(c.req.path);
    if (!address) throw new AppError("not_found", { field: "asset" });
    const { rendition, ...asset } = address;
    const delivery = await deliverFile(await requestActor(c), {
      ...asset,
      ...(rendition && { rendition }),
    });
    return answer(c, delivery);
  });
}

function protect(c: Context): void {
  c.header("X-Content-Type-Options", "nosniff");
  c.header(
    "Content-Security-Policy",
    "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'",
  );
  c.header("Cross-Origin-Resource-Policy", "cross-origin");
}

async function answer(c: Context, delivery: Delivery): Promise<Response> {
  c.header("ETag", delivery.etag);
  c.header("Cache-Control", cacheControl(c, delivery));
  if (delivery.isRestricted) c.header("Cross-Origin-Resource-Policy", "same-origin");
  if (matchesEtag(c.req.header("if-none-match"), delivery.etag)) return c.body(null, 304);
  c.header("Last-Modified", new Date(delivery.modifiedAt).toUTCString());
  c.header("Content-Type", delivery.mime);
  c.header("Content-Disposition", contentDisposition(delivery.name, delivery.mime));
  c.header("Accept-Ranges", "bytes");
  const ifRange = c.req.header("if-range");
  const range =
    ifRange && ifRange !== delivery.etag
      ? "whole"
      : readByteRange(c.req.header("range"), delivery.size);
  if (range === "unsatisfiable") {
    c.header("Content-Range", `bytes */${delivery.size}`);
    return c.body(null, 416);
  }
  const part = range === "whole" ? undefined : range;
  if (part) c.header("Content-Range", `bytes ${part.start}-${part.end}/${delivery.size}`);
  c.header("Content-Length", String(part ? part.end - part.start + 1 : delivery.size));
  const status = part ? 206 : 200;
  if (c.req.method === "HEAD") return c.body(null, status);
  const bytes = await delivery.open(part);
  return c.body(Readable.toWeb(bytes) as ReadableStream, status);
}

/** An address that names its bytes is good for ever; any other is asked about again each time. */
function cacheControl(c: Context, delivery: Delivery): string {
  const namesBytes = c.req.query("v")?.startsWith(delivery.fileKey);
  if (delivery.isRestricted) return "private, no-cache";
  return namesBytes ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
}

function matchesEtag(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(",").some((candidate) => {
    const tag = candidate.trim().replace(/^W\//, "");
    return tag === "*" || tag === etag;
  });
}
