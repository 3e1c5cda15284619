import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

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
  const at = Date.now();
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.edit", action: "asset.review_requested" },
    ({ review }) => ({
      review:
        review?.state === "waiting"
          ? review
          : { state: "waiting", byName: actor.name, at, note: input.note },
    }),
  );
}
