import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes, HistoryAction } from "#lib/history.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { recordHistories } from "../history/record-history.ts";
import { textsOf } from "./apply-changes.ts";
import { markStaleTranslations } from "./mark-stale-translations.ts";
import { refreshDerived } from "./refresh-derived.ts";

/** Rows in one statement, of five values each: far below what either database takes. */
const rowsAtOnce = 1000;

export type DecidedTexts = { asset: Asset; changes: Changes; action: HistoryAction };

/** Whether nothing but texts changes. */
export function isOfTexts(changes: Changes): boolean {
  return Object.keys(changes).every((name) => name.startsWith("text."));
}

/**
 * Writes the texts of many assets of a space with a few statements, history included: what
 * `applyChanges` does for one. All of them are undone, or none.
 */
export async function applyTexts(
  tx: Transaction,
  actor: Actor,
  decided: readonly DecidedTexts[],
  { batchId, now, isUndo }: { batchId: string; now: Date; isUndo: boolean },
): Promise<void> {
  if (decided.length === 0) return;
  const texts = decided.flatMap(({ asset, changes }) => textsOf(asset.id, changes));
  await markStaleTranslations(tx, actor.spaceId, texts, { now, isUndo });
  await removeTexts(
    tx,
    texts.filter(({ after }) => typeof after !== "string"),
  );
  const written = texts.filter(({ after }) => typeof after === "string");
  for (const part of chunks(written, rowsAtOnce)) {
    const rows = part.map(
      ({ assetId, field, language, after }) =>
        Prisma.sql`(${assetId}, ${field}, ${language}, ${String(after)}, ${now})`,
    );
    await tx.$executeRaw`
      INSERT INTO "AssetText" ("assetId", "field", "language", "value", "updatedAt")
      VALUES ${Prisma.join(rows)}
      ON CONFLICT ("assetId", "field", "language") DO UPDATE
      SET "value" = excluded."value", "updatedAt" = excluded."updatedAt", "staleSince" = NULL`;
  }
  const assetIds = decided.map(({ asset }) => asset.id);
  await tx.asset.updateMany({
    where: { id: { in: assetIds } },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  await refreshDerived(tx, assetIds);
  await recordHistories(
    tx,
    actor,
    decided.map(({ asset, changes, action }) => ({
      action,
      subject: { type: "asset", id: asset.id, name: asset.name },
      changes,
      assetId: asset.id,
      assetVersion: asset.version + 1,
      batchId,
    })),
  );
}

async function removeTexts(
  tx: Transaction,
  texts: readonly { assetId: number; field: string; language: string }[],
): Promise<void> {
  for (const [first, ...others] of Map.groupBy(
    texts,
    ({ field, language }) => `${field}.${language}`,
  ).values()) {
    if (!first) continue;
    const { field, language } = first;
    const assetIds = [first, ...others].map(({ assetId }) => assetId);
    await tx.assetText.deleteMany({ where: { assetId: { in: assetIds }, field, language } });
  }
}
