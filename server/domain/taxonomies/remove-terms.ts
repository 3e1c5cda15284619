import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes } from "#lib/history.ts";
import type { Term } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { changeAssetsAlike, holdUnlocked } from "../assets/change-assets-alike.ts";
import { authorize } from "../authorize.ts";

/**
 * Takes terms off every asset and removes them. Every parent stands in front of its children.
 * Returns how many assets changed. Throws `locked` with how many refuse.
 */
export async function removeTerms(
  tx: Transaction,
  actor: Actor,
  terms: readonly Term[],
): Promise<number> {
  const changedAssets = await takeOffAssets(
    tx,
    actor,
    terms.map((term) => term.id),
  );
  // Children first: a parent that still has one stays.
  for (const part of chunks(terms.toReversed(), 500))
    await tx.term.deleteMany({ where: { id: { in: part.map((term) => term.id) } } });
  return changedAssets;
}

async function takeOffAssets(
  tx: Transaction,
  actor: Actor,
  termIds: readonly number[],
): Promise<number> {
  const links: { assetId: number; termId: number }[] = [];
  for (const part of chunks(termIds, 500))
    links.push(...(await tx.assetTerm.findMany({ where: { termId: { in: [...part] } } })));
  const termsOf = Map.groupBy(
    links.toSorted((one, other) => one.assetId - other.assetId || one.termId - other.termId),
    (link) => link.assetId,
  );
  if (termsOf.size === 0) return 0;
  authorize(actor, "asset.classify");
  await holdUnlocked(tx, [...termsOf.keys()]);
  // Assets that had the same of these terms change alike.
  const alike = Map.groupBy(termsOf, ([, own]) => own.map((link) => link.termId).join());
  const batchId = randomUUID();
  const now = new Date();
  for (const group of alike.values()) {
    const changes: Changes = {};
    for (const { termId } of group[0]?.[1] ?? [])
      changes[`term.${termId}`] = { before: true, after: false };
    await changeAssetsAlike(tx, actor, {
      assetIds: group.map(([assetId]) => assetId),
      action: "asset.classified",
      changes,
      batchId,
      now,
    });
  }
  for (const part of chunks(termIds, 500))
    await tx.assetTerm.deleteMany({ where: { termId: { in: [...part] } } });
  return termsOf.size;
}
