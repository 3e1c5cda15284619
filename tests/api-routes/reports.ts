import type { Permission } from "#lib/permissions.ts";
import type { RouteExpectation } from "../api-routes.ts";

function read(path: string, needs: Permission): RouteExpectation {
  return {
    needs: [needs],
    status: 200,
    request: ({ space }) => ({ path: `/ui/spaces/${space.id}${path}` }),
  };
}

export const reportRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /ui/spaces/:spaceId/completeness": read("/completeness?folders=1,2", "asset.view"),
  "GET /ui/spaces/:spaceId/alt-advice": read("/alt-advice?language=en", "asset.view"),
  "GET /ui/spaces/:spaceId/history/people": read("/history/people", "history.view"),
};
