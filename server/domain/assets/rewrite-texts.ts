import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { recordHistories } from "../history/record-history.ts";
import { holdUnlocked } from "./change-assets-alike.ts";
import { refreshSearchTexts } from "./refresh-search-texts.ts";

type Text = { assetId: number; field: string; language: string; value: string };

export type TextRewrite = {
  /** Which texts of the space. */
  texts: { field?: string; language?: string };
  /** The language a text is kept in afterwards, or null when it goes. */
  languageOf: (text: { field: string; language: string }) => string | null;
};

/**
 * Moves texts to another language or removes them, in every asset that has them, because a field
 * or a language changed. Versions, history and search follow; gaps are left to `refreshGaps`.
 * Returns how many assets changed. Throws `locked` with how many refuse.
 */
export async function rewriteTexts(
  tx: Transaction,
  actor: Actor,
  rewrite: TextRewrite,
): Promise<number> {
  const owners = await tx.assetText.findMany({
    where: { asset: { spaceId: actor.spaceId }, ...rewrite.texts },
    select: { assetId: true },
    distinct: ["assetId"],
    orderBy: { assetId: "asc" },
  });
  const assetIds = owners.map((owner) => owner.assetId);
  await holdUnlocked(tx, assetIds);
  const batchId = randomUUID();
  for (const ids of chunks(assetIds, 500)) await rewriteChunk(tx, actor, ids, rewrite, batchId);
  return assetIds.length;
}

async function rewriteChunk(
  tx: Transaction,
  actor: Actor,
  ids: number[],
  rewrite: TextRewrite,
  batchId: string,
): Promise<void> {
  const where = { assetId: { in: ids }, ...rewrite.texts };
  const before = await tx.assetText.findMany({ where });
  const after: Text[] = [];
  for (const text of before) {
    const language = rewrite.languageOf(text);
    if (language !== null) after.push({ ...text, language });
  }
  await tx.assetText.deleteMany({ where });
  if (after.length > 0) await tx.assetText.createMany({ data: after });
  const now = new Date();
  await tx.asset.updateMany({
    where: { id: { in: ids } },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  const assets = await refreshSearchTexts(tx, ids);
  const changesOf = changesByAsset(before, after);
  await recordHistories(
    tx,
    actor,
    assets.map((asset) => ({
      action: "asset.text_edited",
      subject: { type: "asset", id: asset.id, name: asset.name },
      changes: changesOf.get(asset.id) ?? {},
      assetId: asset.id,
      assetVersion: asset.version,
      batchId,
    })),
  );
}

function changesByAsset(before: readonly Text[], after: readonly Text[]): Map<number, Changes> {
  const changes = new Map<number, Changes>();
  const changeOf = ({ assetId, field, language }: Text) => {
    const all = changes.get(assetId) ?? {};
    changes.set(assetId, all);
    all[`text.${field}.${language}`] ??= { before: null, after: null };
    return all[`text.${field}.${language}`] ?? { before: null, after: null };
  };
  for (const text of before) changeOf(text).before = text.value;
  for (const text of after) changeOf(text).after = text.value;
  return changes;
}
