import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetIds } from "./asset-ids.ts";
import { type AssetPlan, type BulkResult, changeByPlan } from "./change-assets.ts";
import { requireCollectionId, requireTermIds } from "./decide-classification.ts";

const termIds = z.array(z.number().int().positive()).max(500);

export const classifyAssetsSchema = z.object({
  assetIds,
  /** The collection they go into; absent: they stay where they are. There is no way out of all. */
  collectionId: z.number().int().positive().optional(),
  addTerms: termIds.default([]),
  removeTerms: termIds.default([]),
});

/** Puts assets in a collection, files them under terms and takes terms off them. */
export function classifyAssets(
  actor: Actor,
  input: z.input<typeof classifyAssetsSchema>,
): Promise<BulkResult> {
  const { assetIds, ...classes } = input;
  return changeByPlan(actor, assetIds, classifyPlan(classes));
}

type Classes = Omit<z.input<typeof classifyAssetsSchema>, "assetIds">;

export function classifyPlan({ collectionId, ...input }: Classes): AssetPlan {
  const terms = new Map([
    ...(input.removeTerms ?? []).map((id) => [id, false] as const),
    ...(input.addTerms ?? []).map((id) => [id, true] as const),
  ]);
  const wanted = {
    ...(collectionId !== undefined && { collection: collectionId }),
    ...Object.fromEntries([...terms].map(([id, isOn]) => [`term.${id}`, isOn])),
  };
  return {
    permission: "asset.classify",
    action: "asset.classified",
    prepare: async (tx, actor) => {
      if (collectionId !== undefined) await requireCollectionId(tx, actor.spaceId, collectionId);
      await requireTermIds(tx, actor.spaceId, [...terms.keys()]);
      return () => wanted;
    },
  };
}
