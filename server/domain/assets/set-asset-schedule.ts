import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

/** Milliseconds since 1970; null clears it, and what is absent stays. */
export const moment = z.number().int().min(0).max(8.64e15).nullable().optional();

export const setAssetScheduleSchema = z.object({ assetIds, publishAt: moment, expireAt: moment });

/** Sets from when and until when the public sees assets, to the second. Throws `invalid`. */
export function setAssetSchedule(
  actor: Actor,
  { assetIds, ...input }: z.infer<typeof setAssetScheduleSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, assetIds, schedulePlan(input));
}

type Schedule = Omit<z.infer<typeof setAssetScheduleSchema>, "assetIds">;

export function schedulePlan(input: Schedule): AssetPlan {
  return {
    permission: "asset.edit",
    action: "asset.schedule_set",
    prepare: () => (asset) => decideSchedule(asset, input),
  };
}

/** Both times as they stand afterwards, once they fit each other. */
export function decideSchedule(
  asset: Pick<Asset, "publishAt" | "expireAt">,
  input: { publishAt?: number | null | undefined; expireAt?: number | null | undefined },
): { publishAt: number | null; expireAt: number | null } {
  const publishAt = input.publishAt === undefined ? asset.publishAt : input.publishAt;
  const expireAt = input.expireAt === undefined ? asset.expireAt : input.expireAt;
  if (publishAt !== null && expireAt !== null && expireAt <= publishAt)
    throw new AppError("invalid", { field: "expireAt", reason: "expires_before_published" });
  return { publishAt, expireAt };
}
