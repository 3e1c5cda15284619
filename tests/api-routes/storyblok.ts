import { originalPath } from "#lib/delivery-path.ts";
import type { Permission } from "#lib/permissions.ts";
import { signUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import type { RouteExpectation, RouteScene } from "../api-routes.ts";
import { type AssetOptions, makeAsset, makeFolder, makeTag, systemActor } from "../factories.ts";

type Request = { path: string; body?: unknown };
type Make = (scene: RouteScene) => Promise<Request> | Request;

/** A route of `/v1/spaces/{space}`: tokens only, because some of its GETs change things. */
function route(
  needs: readonly Permission[],
  status: number,
  make: Make,
  more: Pick<RouteExpectation, "refused"> = {},
): RouteExpectation {
  return {
    needs,
    status,
    ...more,
    onlyTokens: true,
    request: async (scene) => {
      const { path, body } = await make(scene);
      return {
        path: `/v1/spaces/${scene.space.id}${path}`,
        ...(body !== undefined && {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      };
    },
  };
}

/** On an asset of its own. */
function onAsset(
  path: (id: number) => string,
  body?: (id: number) => unknown,
  options?: AssetOptions,
): Make {
  return async ({ space }) => {
    const { id } = await makeAsset(space, options);
    return { path: `/assets${path(id)}`, ...(body && { body: body(id) }) };
  };
}

const edited: readonly Permission[] = ["asset.view", "asset.edit"];
const update = route(
  edited,
  204,
  onAsset(
    (id) => `/${id}`,
    () => ({ asset: { alt: "Alt" } }),
  ),
);
const describe = route(
  edited,
  503,
  onAsset((id) => `/${id}/generate_image_alt_text`),
);
const describeNew = route(
  edited,
  503,
  onAsset((id) => `/generate_alt_text_for_new_image?id=${id}`),
);
const editTag = route(["tag.edit"], 200, async ({ space }) => {
  const tag = await makeTag(space);
  return { path: `/internal_tags/${tag.id}`, body: { internal_tag: { name: `${tag.name} too` } } };
});

let made = 0;
const freshName = () => `by the API ${++made}`;

const root = "/v1/spaces/:spaceId";

export const storyblokRoutes: Readonly<Record<string, RouteExpectation>> = {
  [`GET ${root}`]: route(["asset.view"], 200, () => ({ path: "" })),
  [`GET ${root}/assets`]: route(["asset.view"], 200, () => ({ path: "/assets" })),
  [`POST ${root}/assets`]: route(["asset.view", "asset.upload"], 200, () => ({
    path: "/assets?filename=a.png",
  })),
  [`POST ${root}/assets/bulk_destroy`]: route(
    ["asset.trash"],
    200,
    onAsset(
      () => "/bulk_destroy",
      (id) => ({ ids: [id] }),
    ),
  ),
  [`POST ${root}/assets/bulk_restore`]: route(
    ["asset.restore"],
    200,
    onAsset(
      () => "/bulk_restore",
      (id) => ({ ids: [id] }),
      { trashed: true },
    ),
  ),
  [`POST ${root}/assets/bulk_update`]: route(
    ["asset.move"],
    200,
    onAsset(
      () => "/bulk_update",
      (id) => ({ ids: [id], asset_folder_id: null }),
    ),
  ),
  [`POST ${root}/assets/bulk_tags_association`]: route(
    ["asset.edit", "asset.tag"],
    204,
    onAsset(
      () => "/bulk_tags_association",
      (id) => ({ assets_tags: [{ asset_id: id, internal_tag_list_ids: [] }] }),
    ),
  ),
  [`POST ${root}/assets/copy_from_url`]: route(["asset.upload"], 422, () => ({
    path: "/assets/copy_from_url",
    body: { url: "http://127.0.0.1/inside.png" },
  })),
  [`GET ${root}/assets/restore`]: route(
    ["asset.restore", "asset.view"],
    200,
    onAsset((id) => `/restore?id=${id}`, undefined, { trashed: true }),
  ),
  [`GET ${root}/assets/clear_trash`]: route(["asset.purge", "asset.view"], 204, () => ({
    path: "/assets/clear_trash",
  })),
  [`GET ${root}/assets/get_protected_image`]: route(
    ["asset.view", "asset.view_private"],
    200,
    ({ hidden }) => ({ path: `/assets/get_protected_image?path=${originalPath(hidden)}` }),
  ),
  [`GET ${root}/assets/generate_alt_text_for_new_image`]: describeNew,
  [`POST ${root}/assets/generate_alt_text_for_new_image`]: describeNew,
  [`GET ${root}/assets/:id{[0-9]+}`]: route(["asset.view"], 200, ({ open }) => ({
    path: `/assets/${open.id}`,
  })),
  [`PUT ${root}/assets/:id{[0-9]+}`]: update,
  [`PATCH ${root}/assets/:id{[0-9]+}`]: update,
  [`DELETE ${root}/assets/:id{[0-9]+}`]: route(
    ["asset.view", "asset.trash"],
    200,
    onAsset((id) => `/${id}`),
  ),
  [`GET ${root}/assets/:id{[0-9]+}/finish_upload`]: route(
    ["asset.view", "asset.upload"],
    200,
    ({ open }) => ({ path: `/assets/${open.id}/finish_upload` }),
  ),
  [`GET ${root}/assets/:id{[0-9]+}/upload_part`]: route(
    ["asset.upload"],
    200,
    async ({ space }) => {
      const wanted = { name: "a.png", waitsForFinish: true, details: {} };
      const { assetId } = await signUpload(systemActor(space), wanted);
      return { path: `/assets/${assetId}/upload_part?part=1` };
    },
  ),
  [`GET ${root}/assets/:id{[0-9]+}/publish`]: route(
    ["asset.view", "asset.view_private", "asset.edit"],
    200,
    onAsset((id) => `/${id}/publish`),
  ),
  [`GET ${root}/assets/:id{[0-9]+}/generate_image_alt_text`]: describe,
  [`POST ${root}/assets/:id{[0-9]+}/generate_image_alt_text`]: describe,
  [`POST ${root}/assets/:id{[0-9]+}/convert`]: route(
    edited,
    200,
    onAsset((id) => `/${id}/convert`),
  ),
  [`GET ${root}/asset_folders`]: route(["asset.view"], 200, () => ({ path: "/asset_folders" })),
  [`POST ${root}/asset_folders`]: route(["folder.edit"], 201, () => ({
    path: "/asset_folders",
    body: { asset_folder: { name: freshName() } },
  })),
  [`GET ${root}/asset_folders/:id{[0-9]+}`]: route(["asset.view"], 200, async ({ space }) => ({
    path: `/asset_folders/${(await makeFolder(space)).id}`,
  })),
  [`PUT ${root}/asset_folders/:id{[0-9]+}`]: route(
    ["asset.view", "folder.edit"],
    204,
    async ({ space }) => ({
      path: `/asset_folders/${(await makeFolder(space)).id}`,
      body: { asset_folder: { name: freshName() } },
    }),
  ),
  [`DELETE ${root}/asset_folders/:id{[0-9]+}`]: route(
    ["folder.edit", "asset.move"],
    204,
    async ({ space }) => ({ path: `/asset_folders/${(await makeFolder(space)).id}` }),
  ),
  [`GET ${root}/internal_tags`]: route(["asset.view"], 200, () => ({ path: "/internal_tags" })),
  [`POST ${root}/internal_tags`]: route(["tag.edit"], 201, () => ({
    path: "/internal_tags",
    body: { internal_tag: { name: freshName() } },
  })),
  [`PUT ${root}/internal_tags/:id{[0-9]+}`]: editTag,
  [`PATCH ${root}/internal_tags/:id{[0-9]+}`]: editTag,
  [`DELETE ${root}/internal_tags/:id{[0-9]+}`]: route(
    ["tag.edit", "asset.tag"],
    204,
    async ({ space }) => ({ path: `/internal_tags/${(await makeTag(space)).id}` }),
  ),
  [`GET ${root}/shared_assets`]: route([], 200, () => ({ path: "/shared_assets" })),
  [`GET ${root}/shared_asset_folders`]: route([], 200, () => ({ path: "/shared_asset_folders" })),
  [`GET ${root}/shared_internal_tags`]: route([], 200, () => ({ path: "/shared_internal_tags" })),
  "GET /v2/cdn/assets/me": {
    needs: ["asset.view", "asset.view_private"],
    status: 200,
    onlyTokens: true,
    request: ({ hidden }) => ({ path: `/v2/cdn/assets/me?filename=${originalPath(hidden)}` }),
  },
};
