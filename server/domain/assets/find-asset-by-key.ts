import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { getAsset } from "./get-asset.ts";

export const findAssetByKeySchema = z.object({ deliveryKey: z.string().min(1).max(40) });

/** The asset that a delivery address stands for. Throws `not_found`. */
export async function findAssetByKey(
  actor: Actor,
  input: z.infer<typeof findAssetByKeySchema>,
): Promise<Asset> {
  authorize(actor, "asset.view");
  const row = await database().prisma.asset.findUnique({
    where: { deliveryKey: input.deliveryKey },
    select: { id: true, spaceId: true },
  });
  if (row?.spaceId !== actor.spaceId) throw new AppError("not_found", { field: "asset" });
  return getAsset(actor, { assetId: row.id });
}
