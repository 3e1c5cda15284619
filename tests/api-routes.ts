import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { filePath, originalPath } from "#lib/delivery-path.ts";
import type { Permission } from "#lib/permissions.ts";
import { env } from "#server/env.ts";
import { bulkApiRoutes } from "./api-routes/bulk.ts";
import { formRoutes } from "./api-routes/forms.ts";
import { kontentRoutes } from "./api-routes/kontent.ts";
import { listRoutes } from "./api-routes/lists.ts";
import { liveRoutes } from "./api-routes/live.ts";
import { reportRoutes } from "./api-routes/reports.ts";
import { reviewRoutes } from "./api-routes/review.ts";
import { searchRoutes } from "./api-routes/search.ts";
import { storyblokRoutes } from "./api-routes/storyblok.ts";
import { webflowRoutes } from "./api-routes/webflow.ts";
import { beginUpload } from "./begin-upload.ts";
import { makePicture } from "./make-picture.ts";

/** What the requests of the route tests work on. */
export type RouteScene = { space: { id: number; uuid: string }; open: Asset; hidden: Asset };

export type RouteRequest = {
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
};

export type RouteExpectation = {
  /** What the caller must be allowed to; `public` asks for nothing, not even an account. */
  needs: readonly Permission[] | "public";
  /** The status for those who may. */
  status: number;
  /** The status for members who may not; 403 unless said otherwise. */
  refused?: number;
  /** The status for those who are nobody here; 401 unless said otherwise. */
  nobody?: number;
  /** A browser's session counts for nothing here. */
  onlyTokens?: true;
  /** What the token of another space meets where the address names no space. */
  foreignToken?: number;
  /** `caller` is null for those who are nobody here. */
  request: (scene: RouteScene, caller: Actor | null) => Promise<RouteRequest> | RouteRequest;
};

const tus = { "tus-resumable": "1.0.0" };

/** Changes of accounts are believed only when a page of ours asks for them. */
function fromOwnPage(): Record<string, string> {
  return { "content-type": "application/json", origin: env().url };
}

function ui(path: (scene: RouteScene) => string, needs: readonly Permission[]): RouteExpectation {
  return {
    needs,
    status: 200,
    request: (scene) => ({ path: `/ui/spaces/${scene.space.id}${path(scene)}` }),
  };
}

/** A request on an upload that the caller began, with one byte missing. */
function onUpload(headers: Record<string, string>, body?: string): RouteExpectation["request"] {
  return async ({ space }, caller) => {
    const id = caller ? await beginUpload(caller, Buffer.from("abc"), 1) : "0".repeat(32);
    return {
      path: `/uploads/${space.id}/${id}`,
      headers: { ...tus, ...headers },
      ...(body && { body }),
    };
  };
}

/** tus finds no upload where the address names none. */
const noUpload: RouteExpectation = {
  needs: [],
  status: 404,
  request: ({ space }) => ({
    path: `/uploads/${space.id}`,
    headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
  }),
};

const creation = { ...tus, "upload-length": "10", "upload-metadata": "filename YS50eHQ=" };

/** A file by the uuids of its space and itself. */
const byUuid = "/:spaceUuid{[0-9a-fA-F-]{36}}/:fileUuid{[0-9a-fA-F-]{36}}/:name";

/** Every route of the API with what it expects of a caller. A test compares this with the app. */
export const apiRoutes: Readonly<Record<string, RouteExpectation>> = {
  "GET /healthz": { needs: "public", status: 200, request: () => ({ path: "/healthz" }) },
  "GET /api/auth/get-session": {
    needs: "public",
    status: 200,
    request: () => ({ path: "/api/auth/get-session" }),
  },
  "POST /api/auth/sign-in/email": {
    // The password decides, not the caller. Wrong ones are counted, and refused with 429 later.
    needs: "public",
    status: 400,
    request: () => ({
      path: "/api/auth/sign-in/email",
      headers: fromOwnPage(),
      body: "{}",
    }),
  },
  "POST /api/auth/sign-out": {
    needs: "public",
    status: 200,
    // Without the caller's cookie: the session is needed for the routes that follow.
    request: () => ({
      path: "/api/auth/sign-out",
      headers: { ...fromOwnPage(), cookie: "" },
      body: "{}",
    }),
  },
  "GET /ui/spaces/:spaceId/overview": ui(() => "/overview", ["asset.view"]),
  "GET /ui/spaces/:spaceId/assets": ui(() => "/assets", ["asset.view"]),
  "GET /ui/spaces/:spaceId/assets/count": ui(() => "/assets/count", ["asset.view"]),
  "GET /ui/spaces/:spaceId/assets/:assetId": ui(
    ({ hidden }) => `/assets/${hidden.id}`,
    ["asset.view", "asset.view_private"],
  ),
  "GET /ui/spaces/:spaceId/assets/:assetId/focus-suggestion": ui(
    ({ open }) => `/assets/${open.id}/focus-suggestion`,
    ["asset.edit", "asset.view"],
  ),
  ...listRoutes,
  ...kontentRoutes,
  ...liveRoutes,
  ...bulkApiRoutes,
  ...searchRoutes,
  ...reportRoutes,
  ...reviewRoutes,
  "GET /ui/spaces/:spaceId/history": ui(() => "/history", ["history.view"]),
  "GET /ui/spaces/:spaceId/upload-twins": ui(
    () => `/upload-twins?name=a.png&sha256=${"0".repeat(64)}`,
    ["asset.upload"],
  ),
  "GET /ui/spaces/:spaceId/uploads/:uploadId": {
    needs: ["asset.upload"],
    status: 200,
    request: async ({ space }, caller) => {
      const picture = await makePicture();
      const id = caller ? await beginUpload(caller, picture, picture.length) : "0".repeat(32);
      return { path: `/ui/spaces/${space.id}/uploads/${id}` };
    },
  },
  "POST /uploads/:spaceId": {
    needs: ["asset.upload"],
    status: 201,
    request: ({ space }) => ({ path: `/uploads/${space.id}`, headers: creation }),
  },
  "POST /uploads/:spaceId/:uploadId": {
    needs: ["asset.upload"],
    status: 201,
    request: ({ space }) => ({
      path: `/uploads/${space.id}/${"a".repeat(32)}`,
      headers: creation,
    }),
  },
  "GET /uploads/:spaceId": noUpload,
  "GET /uploads/:spaceId/:uploadId": { needs: [], status: 404, request: onUpload({}) },
  "HEAD /uploads/:spaceId": noUpload,
  "HEAD /uploads/:spaceId/:uploadId": { needs: [], status: 200, request: onUpload({}) },
  "PATCH /uploads/:spaceId": noUpload,
  "PATCH /uploads/:spaceId/:uploadId": {
    needs: ["asset.upload"],
    status: 204,
    request: onUpload(
      { "upload-offset": "1", "content-type": "application/offset+octet-stream" },
      "b",
    ),
  },
  "DELETE /uploads/:spaceId": noUpload,
  "DELETE /uploads/:spaceId/:uploadId": {
    needs: ["asset.upload"],
    status: 204,
    request: onUpload({}),
  },
  ...formRoutes,
  ...storyblokRoutes,
  ...webflowRoutes,
  "GET /f/:spaceId/*": delivery("hidden"),
  "HEAD /f/:spaceId/*": delivery("hidden"),
  [`GET ${byUuid}`]: delivery("hidden", fileAddress),
  [`HEAD ${byUuid}`]: delivery("hidden", fileAddress),
  "GET /f/:spaceId/* of a public asset": delivery("open"),
  "HEAD /f/:spaceId/* of a public asset": delivery("open"),
};

function delivery(
  which: "open" | "hidden",
  pathOf: (asset: Asset, scene: RouteScene) => string = originalPath,
): RouteExpectation {
  return {
    needs: which === "open" ? "public" : ["asset.view_private"],
    status: 200,
    // What one may not see is not there.
    refused: 404,
    nobody: 404,
    request: (scene) => ({ path: pathOf(scene[which], scene) }),
  };
}

function fileAddress(asset: Asset, { space }: RouteScene): string {
  return filePath({ spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: asset.name });
}
