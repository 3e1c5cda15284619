import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { checkBody, readBody, readTargetText } from "#api/shared/read-body.ts";
import { refuseCrossSite } from "#api/shared/refuse-cross-site.ts";
import { requireActor } from "#api/shared/request-actor.ts";
import { validate } from "#api/shared/validate.ts";
import { archiveAssets, archiveAssetsSchema } from "#server/domain/bulk/archive-assets.ts";
import { changeTargetSchema } from "#server/domain/bulk/change-target.ts";
import { describeTarget, describeTargetSchema } from "#server/domain/bulk/describe-target.ts";
import { previewChange } from "#server/domain/bulk/preview-change.ts";
import {
  getLastUndoable,
  getLastUndoableSchema,
} from "#server/domain/history/get-last-undoable.ts";
import { listOperations, listOperationsSchema } from "#server/domain/history/list-operations.ts";
import { getJob, jobIdSchema } from "#server/domain/jobs/get-job.ts";
import { listJobs } from "#server/domain/jobs/list-jobs.ts";

/** Ten thousand ids fit. */
const limit = bodyLimit({ maxSize: 1_000_000 });

/**
 * What the screens ask about many assets, about jobs and undo. Targets come in a body, because
 * they may be long; nothing is changed here.
 */
export function createBulkRoutes() {
  return (
    new Hono()
      .get("/jobs", async (c) => c.json(await listJobs(await requireActor(c))))
      .get("/jobs/:jobId", validate("param", jobIdSchema), async (c) =>
        c.json(await getJob(await requireActor(c), c.req.valid("param"))),
      )
      .get("/operations", validate("query", listOperationsSchema), async (c) =>
        c.json(await listOperations(await requireActor(c), c.req.valid("query"))),
      )
      .get("/operations/last", validate("query", getLastUndoableSchema), async (c) =>
        c.json(await getLastUndoable(await requireActor(c), c.req.valid("query"))),
      )
      .post("/targets/facts", refuseCrossSite, limit, async (c) =>
        c.json(
          await describeTarget(await requireActor(c), await readBody(c, describeTargetSchema)),
        ),
      )
      .post("/targets/preview", refuseCrossSite, limit, async (c) =>
        c.json(await previewChange(await requireActor(c), await readBody(c, changeTargetSchema))),
      )
      .get("/archive", (c) => sendArchive(c, c.req.query("target")))
      // The same from a form, for a target that is longer than an address may be.
      .post("/archive", refuseCrossSite, limit, async (c) =>
        sendArchive(c, (await c.req.parseBody()).target),
      )
  );
}

async function sendArchive(c: Context, target: unknown): Promise<Response> {
  const actor = await requireActor(c);
  const input = checkBody(archiveAssetsSchema, { target: readTargetText(target) });
  const { size, stream } = await archiveAssets(actor, input);
  c.header("Content-Type", "application/zip");
  c.header("Content-Disposition", `attachment; filename="vitrine-${actor.spaceId}.zip"`);
  c.header("Content-Length", String(size));
  c.header("Cache-Control", "no-store");
  c.header("X-Content-Type-Options", "nosniff");
  return c.body(Readable.toWeb(stream) as ReadableStream);
}
