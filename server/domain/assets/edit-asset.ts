import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { codenameSchema } from "#lib/codename.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { authorize } from "../authorize.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { assetId } from "./asset-ids.ts";
import { changeAsset } from "./change-asset.ts";
import { decideClassification } from "./decide-classification.ts";
import { decideTexts, textEdit } from "./edit-asset-texts.ts";
import { decideName, renameAssetSchema } from "./rename-asset.ts";
import { decideFocus } from "./set-asset-focus.ts";
import { decideSchedule, moment } from "./set-asset-schedule.ts";

/** What may stand on an asset, several parts at once. What is absent stays. */
export const assetDetailsSchema = z.object({
  folderId: z.number().int().positive().nullable().optional(),
  texts: z.array(textEdit).max(500).optional(),
  /** Exactly these tags afterwards. */
  tagIds: z.array(z.number().int().positive()).max(200).optional(),
  focus: z.string().max(60).nullable().optional(),
  isPrivate: z.boolean().optional(),
  /** Milliseconds since 1970; null clears it. */
  publishAt: moment,
  expireAt: moment,
  externalId: z.string().min(1).max(500).nullable().optional(),
  codename: codenameSchema.optional(),
  /** It may change, and never be none again. */
  collectionId: z.number().int().positive().optional(),
  /** Exactly these terms of each of these taxonomies afterwards. */
  terms: z
    .array(
      z.object({
        taxonomyId: z.number().int().positive(),
        termIds: z.array(z.number().int().positive()).max(500),
      }),
    )
    .max(200)
    .optional(),
});

export type AssetDetails = z.infer<typeof assetDetailsSchema>;

export const editAssetSchema = assetDetailsSchema.extend({
  assetId,
  name: renameAssetSchema.shape.name.optional(),
  baseVersion: z.number().int().positive().optional(),
});

/**
 * Changes several parts of an asset as one: one version, one entry in the history, all or
 * nothing. Throws what the use cases of the single parts throw.
 */
export function editAsset(actor: Actor, input: z.infer<typeof editAssetSchema>): Promise<Asset> {
  return changeAsset(
    actor,
    {
      assetId: input.assetId,
      permission: "asset.edit",
      action: "asset.edited",
      baseVersion: input.baseVersion,
    },
    async (asset, tx) => ({
      ...(input.name !== undefined && { name: decideName(asset, input.name) }),
      ...(await decideDetails(tx, actor, asset, input)),
    }),
  ).catch(refuseTakenExternalId);
}

/** What details are decided against. */
type Described = Pick<
  Asset,
  "folderId" | "tagIds" | "termIds" | "focus" | "width" | "height" | "publishAt" | "expireAt"
>;

/** The changes that details ask for, once they fit the asset and its space. */
export async function decideDetails(
  tx: Transaction,
  actor: Actor,
  asset: Described,
  details: AssetDetails,
): Promise<Record<string, unknown>> {
  const changes: Record<string, unknown> = {};
  const { folderId, texts, tagIds, focus, isPrivate, externalId } = details;
  if (folderId !== undefined && folderId !== asset.folderId) {
    authorize(actor, "asset.move");
    if (folderId !== null) await requireFolder(tx, actor.spaceId, folderId);
    changes.folder = folderId;
  }
  if (texts?.length) Object.assign(changes, await decideTexts(tx, actor.spaceId, texts));
  if (tagIds !== undefined) Object.assign(changes, await decideTags(tx, actor, asset, tagIds));
  if (focus !== undefined && focus !== asset.focus) changes.focus = decideFocus(asset, focus);
  if (isPrivate !== undefined) {
    // Nobody hides what they would not see afterwards.
    authorize(actor, "asset.view_private");
    changes.isPrivate = isPrivate;
  }
  if (details.publishAt !== undefined || details.expireAt !== undefined)
    Object.assign(changes, decideSchedule(asset, details));
  if (externalId !== undefined) changes.externalId = externalId;
  if (details.codename !== undefined) changes.codename = details.codename;
  if (details.collectionId !== undefined || details.terms)
    Object.assign(changes, await decideClassification(tx, actor, asset, details));
  return changes;
}

async function decideTags(
  tx: Transaction,
  actor: Actor,
  asset: Described,
  tagIds: readonly number[],
): Promise<Record<string, boolean>> {
  authorize(actor, "asset.tag");
  const wanted = new Set(tagIds);
  const known = await tx.tag.count({
    where: { spaceId: actor.spaceId, id: { in: [...wanted] } },
  });
  if (known !== wanted.size) throw new AppError("not_found", { field: "tag" });
  return Object.fromEntries([
    ...asset.tagIds.filter((id) => !wanted.has(id)).map((id) => [`tag.${id}`, false] as const),
    ...[...wanted].map((id) => [`tag.${id}`, true] as const),
  ]);
}

/** The database alone knows, when two assets get one external id at the same time. */
export function refuseTakenExternalId(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new AppError("conflict", { field: "externalId", reason: "external_id_taken" });
}
