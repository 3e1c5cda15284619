"use server";

import {
  confirmTranslation,
  confirmTranslationSchema,
} from "#server/domain/assets/confirm-translation.ts";
import { editAssetTexts, editAssetTextsSchema } from "#server/domain/assets/edit-asset-texts.ts";
import { lockAssets, lockAssetsSchema } from "#server/domain/assets/lock-assets.ts";
import { moveAssets, moveAssetsSchema } from "#server/domain/assets/move-assets.ts";
import { purgeAssets, purgeAssetsSchema } from "#server/domain/assets/purge-assets.ts";
import { releaseAssets, releaseAssetsSchema } from "#server/domain/assets/release-assets.ts";
import { renameAsset, renameAssetSchema } from "#server/domain/assets/rename-asset.ts";
import { restoreAssets, restoreAssetsSchema } from "#server/domain/assets/restore-assets.ts";
import { setAssetFocus, setAssetFocusSchema } from "#server/domain/assets/set-asset-focus.ts";
import { setAssetPrivacy, setAssetPrivacySchema } from "#server/domain/assets/set-asset-privacy.ts";
import { tagAssets, tagAssetsSchema } from "#server/domain/assets/tag-assets.ts";
import { trashAssets, trashAssetsSchema } from "#server/domain/assets/trash-assets.ts";
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

export async function setAssetPrivacyAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, setAssetPrivacySchema, input, setAssetPrivacy);
}

export async function moveAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, moveAssetsSchema, input, moveAssets);
}

export async function tagAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, tagAssetsSchema, input, tagAssets);
}

export async function lockAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, lockAssetsSchema, input, lockAssets);
}

export async function releaseAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, releaseAssetsSchema, input, releaseAssets);
}

export async function trashAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, trashAssetsSchema, input, trashAssets);
}

export async function restoreAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, restoreAssetsSchema, input, restoreAssets);
}

export async function purgeAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, purgeAssetsSchema, input, purgeAssets);
}
