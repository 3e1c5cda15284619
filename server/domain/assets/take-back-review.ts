import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { Changes } from "#lib/history.ts";
import { rowId } from "#lib/row-id.ts";
import { changeAsset } from "./change-asset.ts";

export const takeBackReviewSchema = z.object({ assetId: rowId });

/**
 * Takes back what was just decided about an asset, approved or sent back, so that it waits again
 * as it did. Throws `conflict` when something else happened to it since.
 */
export function takeBackReview(
  actor: Actor,
  input: z.infer<typeof takeBackReviewSchema>,
): Promise<Asset> {
  return changeAsset(
    actor,
    { assetId: input.assetId, permission: "asset.lock", action: "asset.undone" },
    async (asset, tx) => {
      const last = await tx.history.findFirst({
        where: { assetId: asset.id, assetVersion: asset.version },
        orderBy: { id: "desc" },
        select: { action: true, changes: true },
      });
      // Written only by recordHistory, from this type.
      const review = (last?.changes as Changes | undefined)?.review;
      const isDecision = last?.action === "asset.locked" || last?.action === "asset.returned";
      if (!isDecision || !review) throw new AppError("conflict", { reason: "decided_before" });
      return { lock: null, review: review.before };
    },
  );
}
