import { versionPath } from "#lib/asset-version.ts";
import type { RouteExpectation } from "../api-routes.ts";

export const reviewRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /ui/spaces/:spaceId/storage-report": {
    needs: ["space.edit"],
    status: 200,
    request: ({ space }) => ({ path: `/ui/spaces/${space.id}/storage-report` }),
  },
  "GET /ui/spaces/:spaceId/reviews": {
    needs: ["asset.view"],
    status: 200,
    request: ({ space }) => ({ path: `/ui/spaces/${space.id}/reviews` }),
  },
  "GET /ui/spaces/:spaceId/assets/:assetId/files": {
    needs: ["asset.view", "asset.view_private"],
    status: 200,
    request: ({ space, hidden }) => ({ path: `/ui/spaces/${space.id}/assets/${hidden.id}/files` }),
  },
  "GET /ui/spaces/:spaceId/assets/:assetId/files/:fileId": {
    needs: ["asset.view", "asset.view_private"],
    status: 200,
    request: ({ hidden }) => ({ path: versionPath(hidden, hidden.file.id) }),
  },
};
