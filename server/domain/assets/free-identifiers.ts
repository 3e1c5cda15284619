import type { Actor } from "#lib/actor.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { changeAssetIn } from "./change-asset.ts";

/**
 * Takes an external id and a codename off an asset in the trash, for a new one that wants them:
 * whoever deleted it thinks that they are free. Its history tells what it had.
 */
export async function freeIdentifiers(
  tx: Transaction,
  actor: Actor,
  wanted: { externalId: string | null; codename: string | undefined },
): Promise<void> {
  const taken = [
    ...(wanted.externalId === null ? [] : [{ externalId: wanted.externalId }]),
    ...(wanted.codename === undefined ? [] : [{ codename: wanted.codename }]),
  ];
  if (taken.length === 0) return;
  const trashed = await tx.asset.findMany({
    where: { spaceId: actor.spaceId, deletedAt: { not: null }, OR: taken },
    select: { id: true },
  });
  for (const { id } of trashed)
    await changeAssetIn(
      tx,
      actor,
      // As for a restore: what is in the trash refuses all other changes.
      { assetId: id, permission: "asset.restore", action: "asset.identified" },
      (asset) => ({
        ...(asset.externalId === wanted.externalId && { externalId: null }),
        ...(asset.codename === wanted.codename && { codename: null }),
      }),
    );
}
