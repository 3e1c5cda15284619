import { z } from "zod";
import { readJsonBody } from "#api/shared/read-json-body.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { rowId } from "#lib/row-id.ts";
import type { BulkResult } from "#server/domain/assets/change-assets.ts";
import { editAsset } from "#server/domain/assets/edit-asset.ts";
import { emptyTrash } from "#server/domain/assets/empty-trash.ts";
import { moveAssets } from "#server/domain/assets/move-assets.ts";
import { restoreAssets } from "#server/domain/assets/restore-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import type { Work } from "./as-actor.ts";
import { bulkIds, check, folderIdOrNull, listOf } from "./read-input.ts";

const idsSchema = z.object({ ids: bulkIds });

export const bulkDestroy: Work = async (actor, c) => {
  const { ids: assetIds } = check(idsSchema, await readJsonBody(c));
  return c.json(messageOf(await trashAssets(actor, { assetIds }), "deleted"));
};

export const bulkRestore: Work = async (actor, c) => {
  const { ids: assetIds } = check(idsSchema, await readJsonBody(c));
  return c.json(messageOf(await restoreAssets(actor, { assetIds }), "restored"));
};

const updateSchema = z.object({
  ids: bulkIds,
  asset: z.object({ asset_folder_id: folderIdOrNull.optional() }).optional(),
  asset_folder_id: folderIdOrNull.optional(),
});

/** The client sends the folder within `asset`, the documentation beside the ids. */
export const bulkUpdate: Work = async (actor, c) => {
  const { ids: assetIds, asset, asset_folder_id } = check(updateSchema, await readJsonBody(c));
  const folderId = asset?.asset_folder_id ?? asset_folder_id;
  const isNone = asset?.asset_folder_id === null || asset_folder_id === null;
  if (folderId === undefined && !isNone)
    throw new AppError("invalid", { field: "asset_folder_id", reason: "required" });
  const moved = await moveAssets(actor, { assetIds, folderId: folderId ?? null });
  return c.json(messageOf(moved, "updated"));
};

const tagsSchema = z.object({
  assets_tags: z
    .array(z.object({ asset_id: rowId, internal_tag_list_ids: listOf(rowId) }))
    .min(1)
    .max(100),
});

/**
 * Each asset has exactly these tags afterwards. One that refuses keeps none of the others from
 * theirs; the answer is then its refusal, because a 204 has no room for names.
 */
export const bulkTags: Work = async (actor, c) => {
  const { assets_tags } = check(tagsSchema, await readJsonBody(c));
  let refusal: unknown;
  for (const { asset_id, internal_tag_list_ids } of assets_tags)
    try {
      await editAsset(actor, { assetId: asset_id, tagIds: internal_tag_list_ids });
    } catch (error) {
      if (!isAppError(error)) throw error;
      refusal ??= error;
    }
  if (refusal) throw refusal;
  return c.body(null, 204);
};

export const clearTrash: Work = async (actor, c) => {
  await emptyTrash(actor);
  return c.body(null, 204);
};

/** What was done, and what was left out and why. Where nothing could be done, that is an error. */
function messageOf({ changed, unchanged, skipped }: BulkResult, done: string): { message: string } {
  const [first] = skipped;
  // What was so already is done as well.
  const stands = [...changed, ...unchanged].toSorted((one, other) => one - other);
  if (stands.length === 0 && first) throw new AppError(first.code, first.details);
  const left = skipped.map(({ assetId, code }) => `${assetId} (${code})`).join(", ");
  const message = `Asset(s) ${stands.join(", ")} ${done} successfully`;
  return { message: left === "" ? message : `${message}. Not ${done}: ${left}` };
}
