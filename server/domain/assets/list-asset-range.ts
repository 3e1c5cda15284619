import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { mostTargetIds } from "#lib/asset-target.ts";
import { rowId } from "#lib/row-id.ts";
import { targetIds } from "./target-ids.ts";

export const listAssetRangeSchema = assetSearchSchema.extend({
  from: rowId,
  to: rowId,
  upTo: rowId.optional(),
});

/**
 * The ids of a list from one asset to another, both included, in the order of the list. Null when
 * they are more than a target may name. Throws AppError `not_found` when an end is gone.
 */
export async function listAssetRange(
  actor: Actor,
  { from, to, upTo, ...search }: z.infer<typeof listAssetRangeSchema>,
): Promise<{ ids: number[] | null }> {
  const within = { from, to };
  const target = { kind: "query" as const, search, within, except: [], ...(upTo && { upTo }) };
  const ids: number[] = [];
  for await (const some of targetIds(actor, target, mostTargetIds + 1)) ids.push(...some);
  return { ids: ids.length > mostTargetIds ? null : ids };
}
