import type { RouteExpectation } from "../api-routes.ts";

export const listRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /ui/spaces/:spaceId/assets/new": {
    needs: ["asset.view"],
    status: 200,
    request: ({ space }) => ({ path: `/ui/spaces/${space.id}/assets/new?since=1` }),
  },
  "GET /ui/spaces/:spaceId/assets/range": {
    needs: ["asset.view"],
    status: 200,
    request: ({ space, open }) => ({
      path: `/ui/spaces/${space.id}/assets/range?from=${open.id}&to=${open.id}`,
    }),
  },
  "GET /ui/spaces/:spaceId/assets/position": {
    needs: ["asset.view"],
    status: 200,
    request: ({ space, open }) => ({
      path: `/ui/spaces/${space.id}/assets/position?assetId=${open.id}`,
    }),
  },
  "POST /ui/spaces/:spaceId/matching-assets": {
    needs: ["asset.view"],
    status: 200,
    request: ({ space, open }) => ({
      path: `/ui/spaces/${space.id}/matching-assets`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ search: {}, ids: [open.id] }),
    }),
  },
};
