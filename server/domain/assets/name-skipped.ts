import type { Actor } from "#lib/actor.ts";
import { mostNamedSkips, type SkippedItem } from "#lib/bulk-outcome.ts";
import { can } from "#lib/permissions.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { SkippedAsset } from "./change-assets.ts";

/** Skipped assets with their names, as far as an outcome names them and the actor may see them. */
export async function nameSkipped(
  client: Pick<Transaction, "asset">,
  actor: Actor,
  skipped: readonly SkippedAsset[],
): Promise<SkippedItem[]> {
  const ids = skipped.slice(0, mostNamedSkips).map((one) => one.assetId);
  const rows =
    ids.length === 0
      ? []
      : await client.asset.findMany({
          where: {
            id: { in: ids },
            spaceId: actor.spaceId,
            ...(!can(actor, "asset.view_private") && { isPrivate: false }),
          },
          select: { id: true, name: true },
        });
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return skipped.map((one) => ({ ...one, name: names.get(one.assetId) ?? "" }));
}
