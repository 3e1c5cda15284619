import type { Actor } from "#lib/actor.ts";
import type { Changes } from "#lib/history.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { assetColumns } from "./apply-changes.ts";
import { type AlikeChange, changeAssetsAlike } from "./change-assets-alike.ts";

/** Changes whose writing depends on nothing else of the asset. */
const plainNames = new Set([
  "folder",
  "collection",
  "focus",
  "isPrivate",
  "publishAt",
  "expireAt",
  "lock",
  "review",
  "trashed",
]);

/** Whether assets that change like this can be written together. */
export function isPlain(changes: Changes): boolean {
  return Object.keys(changes).every(
    (name) => plainNames.has(name) || name.startsWith("tag.") || name.startsWith("term."),
  );
}

/** Writes one and the same plain change to many assets with a few statements, history included. */
export async function applyAlike(
  tx: Transaction,
  actor: Actor,
  change: Omit<AlikeChange, "set">,
): Promise<void> {
  const assetIds = [...change.assetIds];
  const columns: Record<string, unknown> = {};
  for (const [name, { after }] of Object.entries(change.changes)) {
    const [kind, id] = name.split(".");
    if (kind === "tag") await writeTags(tx, assetIds, Number(id), after === true);
    else if (kind === "term") await writeTerms(tx, assetIds, Number(id), after === true);
    else Object.assign(columns, assetColumns(actor, name, after, change.now));
  }
  const set = Object.entries(columns).map(
    ([column, value]) => Prisma.sql`${Prisma.raw(`"${column}"`)} = ${value}`,
  );
  await changeAssetsAlike(tx, actor, {
    ...change,
    ...(set.length > 0 && { set: Prisma.join(set) }),
  });
}

async function writeTags(tx: Transaction, assetIds: number[], tagId: number, isOn: boolean) {
  if (isOn) await tx.assetTag.createMany({ data: assetIds.map((assetId) => ({ assetId, tagId })) });
  else await tx.assetTag.deleteMany({ where: { tagId, assetId: { in: assetIds } } });
}

async function writeTerms(tx: Transaction, assetIds: number[], termId: number, isOn: boolean) {
  if (isOn)
    await tx.assetTerm.createMany({ data: assetIds.map((assetId) => ({ assetId, termId })) });
  else await tx.assetTerm.deleteMany({ where: { termId, assetId: { in: assetIds } } });
}
