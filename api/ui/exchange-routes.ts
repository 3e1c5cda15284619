import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { checkBody, readTargetText } from "#api/shared/read-body.ts";
import { refuseCrossSite } from "#api/shared/refuse-cross-site.ts";
import { requireActor } from "#api/shared/request-actor.ts";
import { validate } from "#api/shared/validate.ts";
import { AppError } from "#lib/app-error.ts";
import { assetTargetSchema } from "#lib/asset-target.ts";
import { checkTextImport, textImportSchema } from "#server/domain/exchange/check-text-import.ts";
import { exportTexts, exportTextsSchema } from "#server/domain/exchange/export-texts.ts";
import { mostImportBytes } from "#server/domain/exchange/import-limits.ts";
import { importTexts } from "#server/domain/exchange/import-texts.ts";

/** Texts out and in as files: tables and XLIFF. The bodies are too large for server actions. */
export function createExchangeRoutes() {
  return (
    new Hono()
      .get("/texts/export", (c) => sendTexts(c, c.req.query()))
      // The same from a form, for a target that is longer than an address may be.
      .post("/texts/export", refuseCrossSite, bodyLimit({ maxSize: 1_000_000 }), async (c) =>
        sendTexts(c, await c.req.parseBody()),
      )
      .post("/texts/check", refuseCrossSite, validate("query", textImportSchema), async (c) => {
        const actor = await requireActor(c);
        const bytes = await readFile(c);
        return c.json(await checkTextImport(actor, { ...c.req.valid("query"), bytes }));
      })
      .post("/texts/import", refuseCrossSite, validate("query", textImportSchema), async (c) => {
        const actor = await requireActor(c);
        const bytes = await readFile(c);
        return c.json(await importTexts(actor, { ...c.req.valid("query"), bytes }));
      })
  );
}

async function sendTexts(c: Context, given: Record<string, unknown>): Promise<Response> {
  const actor = await requireActor(c);
  const input = checkBody(exportTextsSchema, given);
  const target = checkBody(assetTargetSchema, readTargetText(given.target));
  const pieces = await exportTexts(actor, { ...input, target });
  const isCsv = input.format === "csv";
  c.header("Content-Type", isCsv ? "text/csv; charset=utf-8" : "application/xliff+xml");
  c.header(
    "Content-Disposition",
    `attachment; filename="texts-${actor.spaceId}.${isCsv ? "csv" : "xlf"}"`,
  );
  c.header("Cache-Control", "no-store");
  c.header("X-Content-Type-Options", "nosniff");
  return c.body(Readable.toWeb(Readable.from(pieces)) as ReadableStream);
}

/** The body, as far as a file of texts may be long. */
async function readFile(c: Context): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of c.req.raw.body ?? []) {
    size += part.length;
    if (size > mostImportBytes)
      throw new AppError("too_large", {
        reason: "import_too_large",
        values: { megabytes: mostImportBytes / 1024 / 1024 },
      });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
