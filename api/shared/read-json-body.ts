import type { Context } from "hono";
import { AppError } from "#lib/app-error.ts";

/** Far above what any client says in words; bytes of files come another way. */
const mostBytes = 5_000_000;

/**
 * The JSON a request carries, an empty object when it carries nothing: some clients send no body
 * where the documentation has one. Throws `invalid` for what is no JSON, and `too_large`.
 */
export async function readJsonBody(c: Context): Promise<unknown> {
  const text = await readText(c.req.raw);
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalid", { field: "body", reason: "bad_value" });
  }
}

async function readText(request: Request): Promise<string> {
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > mostBytes) throw new AppError("too_large", { field: "body" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
