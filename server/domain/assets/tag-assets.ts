import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";

const tagIds = z.array(z.number().int().positive()).max(200);

export const tagAssetsSchema = z.object({
  assetIds,
  add: tagIds.default([]),
  remove: tagIds.default([]),
});

/** Puts tags on assets and takes tags off them. */
export function tagAssets(
  actor: Actor,
  { assetIds, ...input }: z.infer<typeof tagAssetsSchema>,
): Promise<BulkResult> {
  return changeByPlan(actor, assetIds, tagPlan(input));
}

export function tagPlan(input: { add: number[]; remove: number[] }): AssetPlan {
  const wanted = new Map([
    ...input.remove.map((id) => [id, false] as const),
    ...input.add.map((id) => [id, true] as const),
  ]);
  return {
    permission: "asset.tag",
    action: "asset.tagged",
    prepare: async (tx, actor) => {
      const known = await tx.tag.count({
        where: { spaceId: actor.spaceId, id: { in: [...wanted.keys()] } },
      });
      if (known !== wanted.size) throw new AppError("not_found", { field: "tag" });
      return () => Object.fromEntries([...wanted].map(([id, isOn]) => [`tag.${id}`, isOn]));
    },
  };
}
