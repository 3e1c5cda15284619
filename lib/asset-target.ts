import { z } from "zod";
import { assetSearchSchema } from "./asset-search.ts";

/** Ids that one target names at most; whoever selects more selects by a query. */
export const mostTargetIds = 10_000;

const assetId = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);

/**
 * The assets that a command is about: some by their ids, or all that a search finds but for a
 * few. A query is resolved on the server when the command runs, so it may stand for a million.
 */
export const assetTargetSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ids"),
    ids: z.array(assetId).min(1).max(mostTargetIds),
  }),
  z.object({
    kind: z.literal("query"),
    search: assetSearchSchema,
    except: z.array(assetId).max(mostTargetIds).default([]),
    /** Only what existed when it was chosen: assets with greater ids came later. */
    upTo: assetId.optional(),
    /** Only the part of the list from one asset to the other, in its order, both included. */
    within: z.object({ from: assetId, to: assetId }).optional(),
  }),
]);

export type AssetTarget = z.infer<typeof assetTargetSchema>;
