import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { assetIds } from "./asset-ids.ts";
import { type BulkResult, changeAssets } from "./change-assets.ts";

export const returnAssetsSchema = z.object({
  assetIds,
  /** What is missing: without it nobody knows what to do. */
  reason: z.string().trim().min(1).max(500),
});

/** Sends assets back to the editors with what is missing. A locked one is approved already. */
export function returnAssets(
  actor: Actor,
  input: z.infer<typeof returnAssetsSchema>,
): Promise<BulkResult> {
  const at = Date.now();
  return changeAssets(
    actor,
    input.assetIds,
    { permission: "asset.lock", action: "asset.returned" },
    ({ lock }) => {
      if (lock)
        throw new AppError("locked", {
          reason: "locked_by",
          values: { name: lock.byName, at: lock.at, why: lock.reason },
        });
      return { review: { state: "returned", byName: actor.name, at, note: input.reason } };
    },
  );
}
