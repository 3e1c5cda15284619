import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { readBody } from "#api/shared/read-body.ts";
import { refuseCrossSite } from "#api/shared/refuse-cross-site.ts";
import { requireActor } from "#api/shared/request-actor.ts";
import { validate } from "#api/shared/validate.ts";
import { assetPageSchema, assetSearchSchema } from "#lib/asset-search.ts";
import { rowId } from "#lib/row-id.ts";
import { countAssets, countAssetsSchema } from "#server/domain/assets/count-assets.ts";
import { countFacets } from "#server/domain/assets/count-facets.ts";
import { countNewAssets, countNewAssetsSchema } from "#server/domain/assets/count-new-assets.ts";
import { findPosition, findPositionSchema } from "#server/domain/assets/find-position.ts";

import { getAsset } from "#server/domain/assets/get-asset.ts";
import { listAssetFiles } from "#server/domain/assets/list-asset-files.ts";
import { listAssetRange, listAssetRangeSchema } from "#server/domain/assets/list-asset-range.ts";
import { listReviews, listReviewsSchema } from "#server/domain/assets/list-reviews.ts";
import { matchAssets, matchAssetsSchema } from "#server/domain/assets/match-assets.ts";
import { readAssetFile, readAssetFileSchema } from "#server/domain/assets/read-asset-file.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { suggestAssetFocus } from "#server/domain/assets/suggest-asset-focus.ts";
import { summariseGaps, summariseGapsSchema } from "#server/domain/assets/summarise-gaps.ts";
import { listHistory, listHistorySchema } from "#server/domain/history/list-history.ts";
import { announcePresence, announcePresenceSchema } from "#server/domain/live/announce-presence.ts";
import { listSavedFilters } from "#server/domain/saved-filters/list-saved-filters.ts";
import { getSpaceOverview } from "#server/domain/spaces/get-space-overview.ts";
import {
  getStorageReport,
  getStorageReportSchema,
} from "#server/domain/storage-report/get-storage-report.ts";
import {
  findUploadTwins,
  findUploadTwinsSchema,
} from "#server/domain/uploads/find-upload-twins.ts";
import { finishUpload } from "#server/domain/uploads/finish-upload.ts";
import { createBulkRoutes } from "./bulk-routes.ts";
import { eventsQuery, sendEvents } from "./events.ts";
import { createExchangeRoutes } from "./exchange-routes.ts";
import { sendFile } from "./file-version.ts";
import { createReportRoutes } from "./report-routes.ts";

const assetParam = z.object({ spaceId: z.string(), assetId: rowId });
const fileParam = assetParam.extend({ fileId: rowId });
const uploadParam = z.object({ spaceId: z.string(), uploadId: z.string() });

/** Reads for our own screens, as JSON. Their types reach the browser through Hono's typed client. */
export function createUiRoutes() {
  return (
    new Hono()
      .basePath("/ui/spaces/:spaceId")
      .get("/overview", async (c) => c.json(await getSpaceOverview(await requireActor(c))))
      .get("/assets", validate("query", assetPageSchema), async (c) =>
        c.json(await searchAssets(await requireActor(c), c.req.valid("query"))),
      )
      .get("/assets/count", validate("query", countAssetsSchema), async (c) =>
        c.json(await countAssets(await requireActor(c), c.req.valid("query"))),
      )
      .get("/assets/new", validate("query", countNewAssetsSchema), async (c) =>
        c.json(await countNewAssets(await requireActor(c), c.req.valid("query"))),
      )
      .get("/assets/range", validate("query", listAssetRangeSchema), async (c) =>
        c.json(await listAssetRange(await requireActor(c), c.req.valid("query"))),
      )
      // As many ids as may be selected have no room in an address.
      .post("/matching-assets", refuseCrossSite, bodyLimit({ maxSize: 200_000 }), async (c) => {
        const actor = await requireActor(c);
        return c.json(await matchAssets(actor, await readBody(c, matchAssetsSchema)));
      })
      .get("/assets/position", validate("query", findPositionSchema), async (c) =>
        c.json(await findPosition(await requireActor(c), c.req.valid("query"))),
      )
      .get("/assets/facets", validate("query", assetSearchSchema), async (c) =>
        c.json(await countFacets(await requireActor(c), c.req.valid("query"))),
      )
      .get("/gaps", validate("query", summariseGapsSchema), async (c) =>
        c.json(await summariseGaps(await requireActor(c), c.req.valid("query"))),
      )
      .get("/filters", async (c) => c.json(await listSavedFilters(await requireActor(c))))
      .get("/assets/:assetId", validate("param", assetParam), async (c) =>
        c.json(await getAsset(await requireActor(c), c.req.valid("param"))),
      )
      .get("/assets/:assetId/focus-suggestion", validate("param", assetParam), async (c) =>
        c.json(await suggestAssetFocus(await requireActor(c), c.req.valid("param"))),
      )
      .get("/assets/:assetId/files", validate("param", assetParam), async (c) =>
        c.json(await listAssetFiles(await requireActor(c), c.req.valid("param"))),
      )
      .get(
        "/assets/:assetId/files/:fileId",
        validate("param", fileParam),
        validate("query", readAssetFileSchema.pick({ width: true })),
        async (c) => {
          const { width } = c.req.valid("query");
          const { assetId, fileId } = c.req.valid("param");
          const file = await readAssetFile(await requireActor(c), { assetId, fileId, width });
          return sendFile(c, file, !width);
        },
      )
      .get("/storage-report", validate("query", getStorageReportSchema), async (c) =>
        c.json(await getStorageReport(await requireActor(c), c.req.valid("query"))),
      )
      .get("/reviews", validate("query", listReviewsSchema), async (c) =>
        c.json(await listReviews(await requireActor(c), c.req.valid("query"))),
      )
      .get("/history", validate("query", listHistorySchema), async (c) =>
        c.json(await listHistory(await requireActor(c), c.req.valid("query"))),
      )
      .get("/events", validate("query", eventsQuery), (c) => sendEvents(c, c.req.valid("query")))
      // No action: those wait for each other, and a page that closes can send no other way.
      .post("/presence", refuseCrossSite, bodyLimit({ maxSize: 10_000 }), async (c) => {
        const actor = await requireActor(c);
        await announcePresence(actor, await readBody(c, announcePresenceSchema));
        return c.body(null, 204);
      })
      .get("/upload-twins", validate("query", findUploadTwinsSchema), async (c) =>
        c.json(await findUploadTwins(await requireActor(c), c.req.valid("query"))),
      )
      .get("/uploads/:uploadId", validate("param", uploadParam), async (c) => {
        const { assetId, notes } = await finishUpload(await requireActor(c), c.req.valid("param"));
        return c.json({ assetId, notes });
      })
      .route("/", createBulkRoutes())
      .route("/", createExchangeRoutes())
      .route("/", createReportRoutes())
  );
}

export type UiApi = ReturnType<typeof createUiRoutes>;
