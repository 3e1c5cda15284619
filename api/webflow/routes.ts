import { Hono } from "hono";
import { asActor, asActorOfSite } from "./as-actor.ts";
import { createAsset, deleteAsset, listAssets, showAsset, updateAsset } from "./assets.ts";
import { answerError } from "./errors.ts";
import { createAssetFolder, listFolders, showFolder } from "./folders.ts";
import { showSite } from "./sites.ts";

const site = "/v2/sites/:siteId";

/**
 * Webflow's Data API for assets. A site is a space, and no session counts here, only tokens.
 * docs/dialects/webflow.md says what each endpoint does.
 */
export function createWebflowRoutes() {
  const app = new Hono();
  app.get(site, asActorOfSite(showSite));
  app.get(`${site}/assets`, asActorOfSite(listAssets));
  app.post(`${site}/assets`, asActorOfSite(createAsset));
  app.get("/v2/assets/:id", asActor(showAsset));
  app.patch("/v2/assets/:id", asActor(updateAsset));
  app.delete("/v2/assets/:id", asActor(deleteAsset));
  app.get(`${site}/asset_folders`, asActorOfSite(listFolders));
  app.post(`${site}/asset_folders`, asActorOfSite(createAssetFolder));
  app.get("/v2/asset_folders/:id", asActor(showFolder));
  app.onError(answerError);
  return app;
}
