"use server";

import { requestReview, requestReviewSchema } from "#server/domain/assets/request-review.ts";
import { returnAssets, returnAssetsSchema } from "#server/domain/assets/return-assets.ts";
import { takeBackReview, takeBackReviewSchema } from "#server/domain/assets/take-back-review.ts";
import { runSpaceAction } from "./run-action.ts";

/** What editors and reviewers ask of each other. */

export async function requestReviewAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, requestReviewSchema, input, requestReview);
}

export async function returnAssetsAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, returnAssetsSchema, input, returnAssets);
}

export async function takeBackReviewAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, takeBackReviewSchema, input, takeBackReview);
}
