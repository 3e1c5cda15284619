import type { Context } from "hono";
import { z } from "zod";
import type { ObjectRef } from "#lib/object-ref.ts";
import type { SavedCut, SavedRendition } from "#lib/saved-rendition.ts";
import { findAsset } from "#server/domain/assets/find-asset.ts";
import { editSavedRendition } from "#server/domain/renditions/edit-saved-rendition.ts";
import {
  getSavedRendition,
  listSavedRenditions,
} from "#server/domain/renditions/list-saved-renditions.ts";
import { saveRendition } from "#server/domain/renditions/save-rendition.ts";
import { requireEnvironment } from "./environment.ts";
import { ValidationError } from "./errors.ts";
import { type KontentPagination, wholeList } from "./pagination.ts";
import { readJson } from "./read-json.ts";
import { newExternalId } from "./reference.ts";
import { timestamp } from "./timestamp.ts";

export type KontentRendition = {
  rendition_id: string;
  asset_id: string;
  /** Null where there is none: the SDK's type knows no other way. */
  external_id: string | null;
  transformation: KontentTransformation;
  last_modified: string;
};

export type KontentTransformation = {
  mode: "rect";
  fit: "clip";
  custom_width?: number;
  custom_height?: number;
  x: number;
  y: number;
  width: number;
  height: number;
};

export type KontentRenditionList = {
  asset_renditions: KontentRendition[];
  pagination: KontentPagination;
};

const pixels = z.number().int().min(1).max(100_000);
const offset = z.number().int().min(0).max(100_000);

const transformationSchema = z.object({
  mode: z.literal("rect"),
  fit: z.literal("clip"),
  custom_width: pixels.nullish(),
  custom_height: pixels.nullish(),
  x: offset,
  y: offset,
  width: pixels,
  height: pixels,
});

const renditionSchema = z.object({
  external_id: newExternalId.nullish(),
  transformation: transformationSchema,
});

/** `GET /assets/{asset}/renditions` */
export async function listRenditions(c: Context, asset: ObjectRef): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const { id, uuid } = await findAsset(actor, { asset });
  const saved = await listSavedRenditions(actor, { assetId: id });
  const body: KontentRenditionList = {
    asset_renditions: saved.map((rendition) => renditionJson(uuid, rendition)),
    pagination: wholeList,
  };
  return c.json(body);
}

/** `POST /assets/{asset}/renditions` */
export async function addRendition(c: Context, asset: ObjectRef): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const input = await readJson(c, renditionSchema);
  const { id, uuid } = await findAsset(actor, { asset });
  const saved = await saveRendition(actor, {
    assetId: id,
    ...(input.external_id && { externalId: input.external_id }),
    cut: cutOf(input.transformation),
  });
  return c.json(renditionJson(uuid, saved), 201);
}

/** `GET /assets/{asset}/renditions/{rendition}` */
export async function viewRendition(
  c: Context,
  asset: ObjectRef,
  rendition: ObjectRef,
): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const { id, uuid } = await findAsset(actor, { asset });
  const saved = await getSavedRendition(actor, {
    assetId: id,
    rendition: requireRenditionReference(rendition),
  });
  return c.json(renditionJson(uuid, saved));
}

/** `PUT /assets/{asset}/renditions/{rendition}` */
export async function modifyRendition(
  c: Context,
  asset: ObjectRef,
  rendition: ObjectRef,
): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const input = await readJson(c, renditionSchema);
  const { id, uuid } = await findAsset(actor, { asset });
  const saved = await editSavedRendition(actor, {
    assetId: id,
    rendition: requireRenditionReference(rendition),
    cut: cutOf(input.transformation),
  });
  return c.json(renditionJson(uuid, saved));
}

/** Renditions have no codenames. */
function requireRenditionReference(ref: ObjectRef) {
  if ("uuid" in ref || "externalId" in ref) return ref;
  throw new ValidationError([
    { message: "A rendition is referred to by its id or its external id.", path: "" },
  ]);
}

function cutOf(given: z.output<typeof transformationSchema>): SavedCut {
  return {
    left: given.x,
    top: given.y,
    width: given.width,
    height: given.height,
    ...(given.custom_width && { toWidth: given.custom_width }),
    ...(given.custom_height && { toHeight: given.custom_height }),
  };
}

function renditionJson(assetUuid: string, saved: SavedRendition): KontentRendition {
  const { cut } = saved;
  return {
    rendition_id: saved.uuid,
    asset_id: assetUuid,
    external_id: saved.externalId,
    transformation: {
      mode: "rect",
      fit: "clip",
      ...(cut.toWidth && { custom_width: cut.toWidth }),
      ...(cut.toHeight && { custom_height: cut.toHeight }),
      x: cut.left,
      y: cut.top,
      width: cut.width,
      height: cut.height,
    },
    last_modified: timestamp(saved.updatedAt),
  };
}
