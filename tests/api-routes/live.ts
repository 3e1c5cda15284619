import { randomUUID } from "node:crypto";
import type { RouteExpectation } from "../api-routes.ts";

export const liveRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /ui/spaces/:spaceId/events": {
    needs: ["asset.view"],
    status: 200,
    request: ({ space }) => ({ path: `/ui/spaces/${space.id}/events?wait=no` }),
  },
  "POST /ui/spaces/:spaceId/presence": {
    needs: ["asset.view"],
    status: 204,
    request: ({ space, open }) => ({
      path: `/ui/spaces/${space.id}/presence`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ tabId: randomUUID(), assetId: open.id }),
    }),
  },
};
