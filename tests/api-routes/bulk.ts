import type { Permission } from "#lib/permissions.ts";
import type { RouteExpectation, RouteScene } from "../api-routes.ts";

const json = { "content-type": "application/json" };

function read(path: string, needs: readonly Permission[], status = 200): RouteExpectation {
  return {
    needs,
    status,
    request: (scene) => ({ path: `/ui/spaces/${scene.space.id}${path}` }),
  };
}

function send(
  path: string,
  needs: readonly Permission[],
  body: (scene: RouteScene) => string,
  headers: Record<string, string> = json,
): RouteExpectation {
  return {
    needs,
    status: 200,
    request: (scene) => ({
      path: `/ui/spaces/${scene.space.id}${path}`,
      headers,
      body: body(scene),
    }),
  };
}

const target = ({ open }: RouteScene) => ({ kind: "ids", ids: [open.id] });
const targetText = (scene: RouteScene) => encodeURIComponent(JSON.stringify(target(scene)));
const form = { "content-type": "application/x-www-form-urlencoded" };
const table = ({ open }: RouteScene) => `id,alt:en\n${open.id},A dog\n`;
const texts = "format=csv&fields=alt&languages=en";

/** The routes of bulk changes, jobs, undo, archives, and texts as files. */
export const bulkApiRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /ui/spaces/:spaceId/jobs": read("/jobs", ["asset.view"]),
  "GET /ui/spaces/:spaceId/jobs/:jobId": {
    ...read("/jobs/none", ["asset.view"], 404),
  },
  "GET /ui/spaces/:spaceId/operations": read("/operations", ["asset.view"]),
  "GET /ui/spaces/:spaceId/operations/last": read("/operations/last", ["asset.view"]),
  "POST /ui/spaces/:spaceId/targets/facts": send("/targets/facts", ["asset.view"], (scene) =>
    JSON.stringify({ target: target(scene) }),
  ),
  "POST /ui/spaces/:spaceId/targets/preview": send("/targets/preview", ["asset.trash"], (scene) =>
    JSON.stringify({ target: target(scene), operation: { kind: "trash" } }),
  ),
  "GET /ui/spaces/:spaceId/archive": {
    needs: ["asset.view"],
    status: 200,
    request: (scene) => ({
      path: `/ui/spaces/${scene.space.id}/archive?target=${targetText(scene)}`,
    }),
  },
  "POST /ui/spaces/:spaceId/archive": send(
    "/archive",
    ["asset.view"],
    (scene) => `target=${targetText(scene)}`,
    form,
  ),
  "GET /ui/spaces/:spaceId/texts/export": {
    needs: ["asset.view"],
    status: 200,
    request: (scene) => ({
      path: `/ui/spaces/${scene.space.id}/texts/export?${texts}&target=${targetText(scene)}`,
    }),
  },
  "POST /ui/spaces/:spaceId/texts/export": send(
    "/texts/export",
    ["asset.view"],
    (scene) => `${texts}&target=${targetText(scene)}`,
    form,
  ),
  "POST /ui/spaces/:spaceId/texts/check": send("/texts/check", ["asset.edit"], table),
  "POST /ui/spaces/:spaceId/texts/import": send("/texts/import", ["asset.edit"], table),
};
