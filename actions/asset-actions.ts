"use server";

import {
  confirmTranslation,
  confirmTranslationSchema,
} from "#server/domain/assets/confirm-translation.ts";
import { editAssetTexts, editAssetTextsSchema } from "#server/domain/assets/edit-asset-texts.ts";
import { lockAssets, lockAssetsSchema } from "#server/domain/assets/lock-assets.ts";
import { renameAsset, renameAssetSchema } from "#server/domain/assets/rename-asset.ts";
import { restoreAssets, restoreAssetsSchema } from "#server/domain/assets/restore-assets.ts";
import { setAssetFocus, setAssetFocusSchema } from "#server/domain/assets/set-asset-focus.ts";
import { runSpaceAction } from "./run-action.ts";

/** The writes that our screens may ask for on assets. Each takes the space it works in first. */

export async function renameAssetAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, renameAssetSchema, input, renameAsset);
}

export async function editAssetTextsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, editAssetTextsSchema, input, editAssetTexts);
}

export async function confirmTranslationAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, confirmTranslationSchema, input, confirmTranslation);
}

export async function setAssetFocusAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, setAssetFocusSchema, input, setAssetFocus);
}

export async function lockAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, lockAssetsSchema, input, lockAssets);
}

export async function restoreAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, restoreAssetsSchema, input, restoreAssets);
}
