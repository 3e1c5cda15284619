import { type Context, Hono } from "hono";
import { requestActor } from "#api/shared/request-actor.ts";
import { AppError } from "#lib/app-error.ts";
import { currentAuthSecret } from "#server/auth/auth-secret.ts";
import { deliverFile } from "#server/domain/assets/deliver-file.ts";
import { findSpaceId } from "#server/domain/spaces/find-space-id.ts";
import { type DeliveryRequest, readDeliveryRequest } from "./read-delivery-request.ts";
import { requestClient } from "./request-client.ts";
import { protection, sendDelivery } from "./send-delivery.ts";

/**
 * Bytes out. `/f/{space}/{W}x{H}/{key}/{name}` is the original, `/m/...` behind it a rendition by
 * Storyblok's grammar and `/p/...` one by our own sizes and presets; `/{space}/{file}/{name}` by
 * uuids is the original too. A query in Kontent.ai's grammar makes renditions of originals.
 * Nothing that is sent can run: the type is the one we detected, browsers may not guess another,
 * and a page made of it is sandboxed. `clock` gives the time, by which schedules are kept.
 */
export function createDeliveryRoutes(clock: () => number = Date.now) {
  return new Hono().on(
    ["GET", "HEAD"],
    ["/f/:spaceId/*", "/:spaceUuid{[0-9a-fA-F-]{36}}/:fileUuid{[0-9a-fA-F-]{36}}/:name"],
    async (c) => {
      try {
        return await deliver(c, clock());
      } catch (error) {
        for (const [name, value] of Object.entries(protection)) c.header(name, value);
        throw error;
      }
    },
  );
}

async function deliver(c: Context, now: number): Promise<Response> {
  const { path, query } = addressOf(c);
  const request = readDeliveryRequest(path, query, c.req.header("accept"));
  if (!request) throw new AppError("not_found", { field: "asset" });
  const { file, show, signature } = request;
  const delivery = await deliverFile(
    await actorFor(c, file),
    {
      file,
      client: requestClient(c),
      ...(show && { show }),
      ...(signature && { signature: { ...signature, secret: await currentAuthSecret() } }),
    },
    now,
  );
  return sendDelivery(c, delivery, request, now);
}

/** Path and query as they were sent: what was signed is compared by the letter. */
function addressOf(c: Context): { path: string; query: string } {
  const { url } = c.req;
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const [path = "", query = ""] = url.slice(start).split("?", 2);
  return { path, query };
}

/** Who asks, in the space of the file. The public, who carries nothing, costs no look-up. */
async function actorFor(c: Context, file: DeliveryRequest["file"]) {
  if (!c.req.header("cookie") && !c.req.header("authorization")) return null;
  const spaceId = "spaceId" in file ? file.spaceId : await findSpaceId(file.spaceUuid);
  return spaceId === null ? null : requestActor(c, spaceId);
}
