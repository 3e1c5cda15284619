import type { Context } from "hono";
import { isAppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { assetPageSchema } from "#lib/asset-search.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { addAsset } from "#server/domain/assets/add-asset.ts";
import { findAsset } from "#server/domain/assets/find-asset.ts";
import { getAssets } from "#server/domain/assets/get-assets.ts";
import { putAsset } from "#server/domain/assets/put-asset.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { assetInputSchema, readAssetInput } from "./asset-input.ts";
import { assetJson, type KontentAsset } from "./asset-json.ts";
import { type Environment, requireEnvironment } from "./environment.ts";
import { ValidationError } from "./errors.ts";
import { readLibrary } from "./library.ts";
import type { KontentPagination } from "./pagination.ts";
import { readJson } from "./read-json.ts";

/** Assets on one page of the list. */
const pageSize = 100;

export type KontentAssetList = { assets: KontentAsset[]; pagination: KontentPagination };

/** `GET /assets`: all of them, oldest first, so that what is added meanwhile comes at the end. */
export async function listAssets(c: Context): Promise<Response> {
  const environment = await requireEnvironment(c);
  const { actor, space } = environment;
  const after = c.req.header("x-continuation");
  const page = await searchAssets(
    actor,
    assetPageSchema.parse({ sort: "created", limit: pageSize, ...(after && { after }) }),
  );
  const assets = await getAssets(actor, { assetIds: page.assets.map(({ id }) => id) });
  const library = await readLibrary(environment, assets);
  const body: KontentAssetList = {
    assets: assets.map((asset) => assetJson(asset, library)),
    pagination: {
      continuation_token: page.next,
      next_page: page.next && `${publicUrl()}/v2/projects/${space.uuid}/assets`,
    },
  };
  return c.json(body);
}

/** `POST /assets` */
export async function createAsset(c: Context): Promise<Response> {
  const environment = await requireEnvironment(c);
  const input = await readJson(c, assetInputSchema);
  if (!input.file_reference)
    throw new ValidationError([
      { message: "The file_reference property is required.", path: "file_reference" },
    ]);
  const library = await readLibrary(environment, []);
  const asset = await addAsset(environment.actor, {
    file: input.file_reference.id.toLowerCase(),
    title: input.title ?? undefined,
    details: await readAssetInput(environment, library, input, false),
  });
  return c.json(await whole(environment, asset), 201);
}

/** `GET /assets/{asset}` */
export async function viewAsset(c: Context, ref: ObjectRef): Promise<Response> {
  const environment = await requireEnvironment(c);
  return c.json(await whole(environment, await findAsset(environment.actor, { asset: ref })));
}

/** `PUT /assets/{asset}` */
export async function upsertAsset(c: Context, ref: ObjectRef): Promise<Response> {
  const environment = await requireEnvironment(c);
  const { actor } = environment;
  const input = await readJson(c, assetInputSchema);
  if ("externalId" in ref && input.external_id && input.external_id !== ref.externalId)
    throw new ValidationError([
      { message: "The external_id differs from the one in the address.", path: "external_id" },
    ]);
  const library = await readLibrary(environment, []);
  const known = await findOrNull(environment, ref);
  const { asset, isNew } = await putAsset(actor, {
    asset: ref,
    file: input.file_reference?.id.toLowerCase(),
    title: input.title ?? undefined,
    details: await readAssetInput(
      environment,
      library,
      input,
      known !== null && known.collectionId !== null,
    ),
  });
  return c.json(await whole(environment, asset), isNew ? 201 : 200);
}

/** `DELETE /assets/{asset}`: it goes to the trash, from where people can bring it back. */
export async function deleteAsset(c: Context, ref: ObjectRef): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const { id } = await findAsset(actor, { asset: ref });
  await trashAssets(actor, { assetIds: [id] });
  return c.body(null, 204);
}

async function whole(environment: Environment, asset: Asset): Promise<KontentAsset> {
  return assetJson(asset, await readLibrary(environment, [asset]));
}

async function findOrNull({ actor }: Environment, ref: ObjectRef): Promise<Asset | null> {
  try {
    return await findAsset(actor, { asset: ref });
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  }
}
