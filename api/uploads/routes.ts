import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Server } from "@tus/server";
import { Hono } from "hono";
import { errorBody, errorStatus } from "#api/shared/error-json.ts";
import { refuseCrossSite } from "#api/shared/refuse-cross-site.ts";
import { requireActor } from "#api/shared/request-actor.ts";
import { isAppError } from "#lib/app-error.ts";
import { finishUpload } from "#server/domain/uploads/finish-upload.ts";
import {
  createUploadLocker,
  createUploadStore,
  currentUploader,
  uploadActor,
} from "./upload-store.ts";

/**
 * Bytes in from our own screens: tus 1.0, so that a broken connection or a reload goes on where
 * it stopped. `POST /uploads/{space}` begins, `PATCH` sends, `HEAD` asks, `DELETE` cancels.
 * Metadata: `filename`, `folderId`, `folderPath`, or `replaceAssetId` for a new version.
 */
export function createUploadRoutes() {
  const tus = new Server({
    path: "/uploads",
    datastore: createUploadStore(),
    locker: createUploadLocker(),
    relativeLocation: true,
    // Only our own pages upload: no other origin is told that it may.
    allowedOrigins: [],
    generateUrl: (_request, { path, id }) => `${path}/${currentUploader().spaceId}/${id}`,
    getFileIdFromRequest: (_request, lastPath) => lastPath,
    async onUploadFinish(_request, { id }) {
      const { assetId } = await finishUpload(currentUploader(), { uploadId: id });
      return { headers: { "Vitrine-Asset": String(assetId) } };
    },
    onResponseError(_request, error) {
      if (!isAppError(error)) return undefined;
      return { status_code: errorStatus(error), body: JSON.stringify(errorBody(error)) };
    },
  });
  return new Hono<{ Bindings: HttpBindings }>().on(
    // Hono looks up a HEAD request as a GET; tus sees the real method, and has nothing to GET.
    ["POST", "GET", "PATCH", "DELETE"],
    ["/uploads/:spaceId", "/uploads/:spaceId/:uploadId"],
    refuseCrossSite,
    async (c) => {
      const actor = await requireActor(c);
      await uploadActor.run(actor, () => tus.handle(c.env.incoming, c.env.outgoing));
      return RESPONSE_ALREADY_SENT;
    },
  );
}
