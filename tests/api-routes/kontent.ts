import type { Permission } from "#lib/permissions.ts";
import { createLanguage } from "#server/domain/languages/create-language.ts";
import type { RouteExpectation, RouteScene } from "../api-routes.ts";
import { makeAsset, makeCollection, makeFolder, makeTaxonomy, systemActor } from "../factories.ts";
import { makePicture } from "../make-picture.ts";

const base = "/v2/projects/:environmentId";

let made = 0;
const fresh = (noun: string) => {
  made += 1;
  return `${noun} ${made}`;
};

type Prepared = { path: string; body?: unknown };

/** A route of the vendor's API: only tokens open it. */
function route(
  needs: readonly Permission[],
  status: number,
  prepare: (scene: RouteScene) => Promise<Prepared> | Prepared,
): RouteExpectation {
  return {
    needs,
    status,
    onlyTokens: true,
    request: async (scene) => {
      const { path, body } = await prepare(scene);
      return {
        path: `/v2/projects/${scene.space.uuid}${path}`,
        headers: { "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      };
    },
  };
}

const read = (path: string) => route(["asset.view"], 200, () => ({ path }));

const codes = ["bg", "el", "et", "ga", "hr", "lt", "lv", "mt", "sk", "sl", "uk", "tr", "is", "nb"];

/** Every route of Kontent.ai's room with what it expects of a caller. */
export const kontentRoutes: Readonly<Record<string, RouteExpectation>> = {
  [`GET ${base}`]: route([], 200, () => ({ path: "" })),
  [`POST ${base}/files/*`]: {
    needs: ["asset.upload"],
    status: 201,
    onlyTokens: true,
    request: async ({ space }) => ({
      path: `/v2/projects/${space.uuid}/files/a.png`,
      headers: { "content-type": "image/png" },
      body: new Uint8Array(await makePicture()),
    }),
  },
  [`GET ${base}/assets`]: read("/assets"),
  [`POST ${base}/assets`]: route(["asset.view", "asset.upload"], 400, () => ({
    // The file is not there: what may be done is asked before.
    path: "/assets",
    body: { file_reference: { id: "00000000-0000-4000-8000-000000000000", type: "internal" } },
  })),
  [`GET ${base}/assets/*`]: route(["asset.view"], 200, ({ open }) => ({
    path: `/assets/${open.uuid}`,
  })),
  [`PUT ${base}/assets/*`]: route(["asset.view", "asset.edit"], 200, ({ open }) => ({
    path: `/assets/${open.uuid}`,
    body: { title: fresh("title") },
  })),
  [`POST ${base}/assets/*`]: route(["asset.view", "asset.edit"], 201, ({ open }) => ({
    path: `/assets/${open.uuid}/renditions`,
    body: {
      transformation: { mode: "rect", fit: "clip", x: 0, y: 0, width: 8, height: 8 },
    },
  })),
  [`DELETE ${base}/assets/*`]: route(["asset.view", "asset.trash"], 204, async ({ space }) => ({
    path: `/assets/${(await makeAsset(space)).uuid}`,
  })),
  [`GET ${base}/folders`]: read("/folders"),
  [`POST ${base}/folders`]: route(["folder.edit"], 201, () => ({
    path: "/folders",
    body: { folders: [{ name: fresh("branch") }] },
  })),
  [`PATCH ${base}/folders`]: route(["folder.edit"], 200, async ({ space }) => ({
    path: "/folders",
    body: [
      {
        op: "rename",
        reference: { id: (await makeFolder(space)).uuid },
        value: fresh("renamed"),
      },
    ],
  })),
  [`GET ${base}/collections`]: read("/collections"),
  [`PATCH ${base}/collections`]: route(
    ["asset.view", "collection.edit"],
    200,
    async ({ space }) => ({
      path: "/collections",
      body: [
        {
          op: "replace",
          reference: { id: (await makeCollection(space)).uuid },
          property_name: "name",
          value: fresh("renamed"),
        },
      ],
    }),
  ),
  [`GET ${base}/languages`]: read("/languages"),
  [`POST ${base}/languages`]: route(["asset.view", "language.edit"], 201, () => {
    made += 1;
    return {
      path: "/languages",
      body: { name: "Language", codename: codes[made % codes.length] },
    };
  }),
  [`GET ${base}/languages/*`]: read("/languages/codename/en"),
  [`PATCH ${base}/languages/*`]: route(["asset.view", "language.edit"], 200, async ({ space }) => {
    const code = "cy";
    await createLanguage(systemActor(space), { code }).catch(() => {});
    return {
      path: `/languages/codename/${code}`,
      body: [{ op: "replace", property_name: "name", value: fresh("language") }],
    };
  }),
  [`GET ${base}/taxonomies`]: read("/taxonomies"),
  [`POST ${base}/taxonomies`]: route(["taxonomy.edit"], 201, () => ({
    path: "/taxonomies",
    body: { name: fresh("taxonomy"), terms: [] },
  })),
  [`GET ${base}/taxonomies/*`]: route(["asset.view"], 200, async ({ space }) => ({
    path: `/taxonomies/${(await makeTaxonomy(space)).uuid}`,
  })),
  [`PATCH ${base}/taxonomies/*`]: route(
    ["asset.view", "taxonomy.edit"],
    200,
    async ({ space }) => ({
      path: `/taxonomies/${(await makeTaxonomy(space)).uuid}`,
      body: [{ op: "addInto", value: { name: "Term", terms: [] } }],
    }),
  ),
  [`DELETE ${base}/taxonomies/*`]: route(["taxonomy.edit"], 204, async ({ space }) => ({
    path: `/taxonomies/${(await makeTaxonomy(space)).uuid}`,
  })),
};
