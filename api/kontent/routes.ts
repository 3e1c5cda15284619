import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AppError } from "#lib/app-error.ts";
import { readAssetAddress } from "./asset-address.ts";
import { createAsset, deleteAsset, listAssets, upsertAsset, viewAsset } from "./assets.ts";
import { listCollections, modifyCollections } from "./collections.ts";
import { environmentInformation } from "./environment-information.ts";
import { answerError } from "./errors.ts";
import { uploadBinaryFile } from "./files.ts";
import { addFolders, listFolders, modifyFolders } from "./folders.ts";
import { addLanguage, listLanguages, modifyLanguage, viewLanguage } from "./languages.ts";
import { pathBehind, readPathReference } from "./path-reference.ts";
import { addRendition, listRenditions, modifyRendition, viewRendition } from "./renditions.ts";
import {
  addTaxonomy,
  deleteTaxonomy,
  listTaxonomies,
  modifyTaxonomy,
  viewTaxonomy,
} from "./taxonomies.ts";

/** Trees of folders and terms may be large; nothing else that comes as JSON is. */
const json = bodyLimit({
  maxSize: 20 * 1024 ** 2,
  onError: () => {
    throw new AppError("too_large", { reason: "body_too_large" });
  },
});

/** Kontent.ai's Management API v2, as far as it is about assets. */
export function createKontentRoutes() {
  const app = new Hono().basePath("/v2/projects/:environmentId");
  app.onError((error, c) => answerError(c, error));
  return app
    .get("/", environmentInformation)
    .post("/files/*", uploadBinaryFile)
    .get("/assets", listAssets)
    .post("/assets", json, createAsset)
    .get("/assets/*", (c) => {
      const address = readAssetAddress(c);
      if (address.kind === "asset") return viewAsset(c, address.asset);
      if (address.kind === "renditions") return listRenditions(c, address.asset);
      return viewRendition(c, address.asset, address.rendition);
    })
    .put("/assets/*", json, (c) => {
      const address = readAssetAddress(c);
      if (address.kind === "asset") return upsertAsset(c, address.asset);
      if (address.kind === "rendition") return modifyRendition(c, address.asset, address.rendition);
      throw new AppError("not_found", { field: "rendition" });
    })
    .post("/assets/*", json, (c) => {
      const address = readAssetAddress(c);
      if (address.kind === "renditions") return addRendition(c, address.asset);
      throw new AppError("not_found");
    })
    .delete("/assets/*", (c) => deleteAsset(c, readPathReference(pathBehind(c, "assets"))))
    .get("/folders", listFolders)
    .post("/folders", json, addFolders)
    .patch("/folders", json, modifyFolders)
    .get("/collections", listCollections)
    .patch("/collections", json, modifyCollections)
    .get("/languages", listLanguages)
    .post("/languages", json, addLanguage)
    .get("/languages/*", (c) => viewLanguage(c, named(c, "languages")))
    .patch("/languages/*", json, (c) => modifyLanguage(c, named(c, "languages")))
    .get("/taxonomies", listTaxonomies)
    .post("/taxonomies", json, addTaxonomy)
    .get("/taxonomies/*", (c) => viewTaxonomy(c, named(c, "taxonomies")))
    .patch("/taxonomies/*", json, (c) => modifyTaxonomy(c, named(c, "taxonomies")))
    .delete("/taxonomies/*", (c) => deleteTaxonomy(c, named(c, "taxonomies")));
}

function named(c: Context, noun: string) {
  return readPathReference(pathBehind(c, noun));
}
