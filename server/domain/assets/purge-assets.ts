import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize, authorizeOnAsset } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { assetIds } from "./asset-ids.ts";
import { loadAsset } from "./get-asset.ts";

export const purgeAssetsSchema = z.object({ assetIds });

/**
 * Removes assets in the trash for good. Their bytes go when the sweeper finds that no file
 * refers to them any more. Cannot be undone.
 */
export async function purgeAssets(
  actor: Actor,
  input: z.infer<typeof purgeAssetsSchema>,
): Promise<{ purged: number[] }> {
  authorize(actor, "asset.purge");
  return inTransaction(async (tx) => {
    for (const assetId of input.assetIds) {
      const asset = await loadAsset(tx, actor, assetId);
      authorizeOnAsset(actor, "asset.purge", asset);
      if (asset.deletedAt === null) throw new AppError("conflict", { reason: "not_in_trash" });
      await tx.asset.update({ where: { id: assetId }, data: { currentFileId: null } });
      await tx.file.deleteMany({ where: { assetId } });
      await tx.asset.delete({ where: { id: assetId } });
      await recordHistory(tx, actor, {
        action: "asset.purged",
        subject: { type: "asset", id: asset.id, name: asset.name },
      });
    }
    return { purged: input.assetIds };
  });
}
