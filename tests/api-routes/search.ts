import type { RouteExpectation } from "../api-routes.ts";

function read(path: string): RouteExpectation {
  return {
    needs: ["asset.view"],
    status: 200,
    request: ({ space }) => ({ path: `/ui/spaces/${space.id}${path}` }),
  };
}

export const searchRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /ui/spaces/:spaceId/assets/facets": read("/assets/facets?q=type:image"),
  "GET /ui/spaces/:spaceId/gaps": read("/gaps?field=alt&language=en"),
  "GET /ui/spaces/:spaceId/filters": read("/filters"),
};
