import { objectId } from "#lib/object-id.ts";
import type { Permission } from "#lib/permissions.ts";
import type { RouteExpectation, RouteScene } from "../api-routes.ts";
import { makeAsset, makeFolder } from "../factories.ts";

type Request = { path: string; body?: unknown };

function route(
  needs: readonly Permission[],
  status: number,
  make: (scene: RouteScene) => Promise<Request> | Request,
): RouteExpectation {
  return {
    needs,
    status,
    onlyTokens: true,
    request: async (scene) => {
      const { path, body } = await make(scene);
      return {
        path,
        ...(body !== undefined && {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      };
    },
  };
}

/** These name no site, so a token of another space is somebody, and finds nothing. */
function ofToken(
  needs: readonly Permission[],
  status: number,
  make: (scene: RouteScene) => Promise<Request> | Request,
): RouteExpectation {
  return { ...route(needs, status, make), foreignToken: 404 };
}

const site = ({ space }: RouteScene) => `/v2/sites/${objectId("space", space.id)}`;
const onAsset = async ({ space }: RouteScene) =>
  `/v2/assets/${objectId("asset", (await makeAsset(space)).id)}`;

let made = 0;

export const webflowRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /v2/sites/:siteId": route(["asset.view"], 200, (scene) => ({ path: site(scene) })),
  "GET /v2/sites/:siteId/assets": route(["asset.view"], 200, (scene) => ({
    path: `${site(scene)}/assets`,
  })),
  "POST /v2/sites/:siteId/assets": route(["asset.upload"], 200, (scene) => ({
    path: `${site(scene)}/assets`,
    body: { fileName: "a.png", fileHash: "0".repeat(32) },
  })),
  "GET /v2/assets/:id": ofToken(["asset.view"], 200, ({ open }) => ({
    path: `/v2/assets/${objectId("asset", open.id)}`,
  })),
  "PATCH /v2/assets/:id": ofToken(["asset.view", "asset.edit"], 200, async (scene) => ({
    path: await onAsset(scene),
    body: { altText: "Alt" },
  })),
  "DELETE /v2/assets/:id": ofToken(["asset.view", "asset.trash"], 204, async (scene) => ({
    path: await onAsset(scene),
  })),
  "GET /v2/sites/:siteId/asset_folders": route(["asset.view"], 200, (scene) => ({
    path: `${site(scene)}/asset_folders`,
  })),
  "POST /v2/sites/:siteId/asset_folders": route(["folder.edit"], 200, (scene) => ({
    path: `${site(scene)}/asset_folders`,
    body: { displayName: `by Webflow ${++made}` },
  })),
  "GET /v2/asset_folders/:id": ofToken(["asset.view"], 200, async ({ space }) => ({
    path: `/v2/asset_folders/${objectId("folder", (await makeFolder(space)).id)}`,
  })),
};
