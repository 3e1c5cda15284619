import { Readable } from "node:stream";
import type { Context } from "hono";
import type { FileBytes } from "#server/domain/assets/read-asset-file.ts";

/** Answers with bytes that only members may see. Nothing that is sent can run. */
export async function sendFile(c: Context, file: FileBytes, isDownload: boolean) {
  c.header("Content-Type", file.mime);
  c.header("Content-Length", String(file.content.size));
  c.header("Cache-Control", "private, max-age=3600");
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Content-Security-Policy", "sandbox; default-src 'none'");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  // The link that asks for it says under which name it is kept.
  if (isDownload) c.header("Content-Disposition", "attachment");
  if (file.content.bytes) return c.body(new Uint8Array(file.content.bytes));
  return c.body(Readable.toWeb(await file.content.open()) as ReadableStream);
}
