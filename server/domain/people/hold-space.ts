import type { Transaction } from "#server/db/in-transaction.ts";

/**
 * Makes other changes of the same space's people wait for the end of this transaction, so that
 * two admins cannot remove one another at the same moment.
 */
export async function holdSpace(tx: Transaction, spaceId: number): Promise<void> {
  await tx.space.updateMany({ where: { id: spaceId }, data: { assetCount: { increment: 0 } } });
}
