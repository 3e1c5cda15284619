import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

export const requestReviewSchema = z.object({
  assetIds,
  /** What the reviewer should know. */
  note: z.string().trim().max(500).default(""),
});

/** Asks reviewers to look at assets. Those that wait already go on waiting where they stand. */
export function requestReview(
  actor: Actor,
  input: z.infer<typeof requestReviewSchema>,
): Promise<BulkResult> {
  const { assetIds, note } = input;
  return changeByPlan(actor, assetIds, reviewPlan({ note }));
}

export function reviewPlan({ note }: { note: string }): AssetPlan {
  const at = Date.now();
  return {
    permission: "asset.edit",
    action: "asset.review_requested",
    prepare:
      (_tx, actor) =>
      ({ review }) => ({
        review:
          review?.state === "waiting" ? review : { state: "waiting", byName: actor.name, at, note },
      }),
  };
}
