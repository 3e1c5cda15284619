import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes } from "#lib/history.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { actorId } from "../history/record-history.ts";
import { holdUnlocked } from "./change-assets-alike.ts";
import { searchTextOf } from "./refresh-derived.ts";

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
  const assets = await tx.asset.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, version: true, texts: { select: { value: true } } },
  });
  const searchTexts = assets.map(
    ({ id, name, texts }) =>
      Prisma.sql`(CAST(${id} AS INTEGER), ${searchTextOf(
        name,
        texts.map((text) => text.value),
      )})`,
  );
  await tx.$executeRaw`
    UPDATE "Asset" SET "searchText" = v.column2
    FROM (VALUES ${Prisma.join(searchTexts)}) AS v WHERE "Asset"."id" = v.column1`;
  const changesOf = changesByAsset(before, after);
  await tx.history.createMany({
    data: assets.map((asset) => ({
      spaceId: actor.spaceId,
      batchId,
      action: "asset.text_edited",
      actorKind: actor.kind,
      actorId: actorId(actor),
      actorName: actor.name,
      subjectType: "asset",
      subjectId: String(asset.id),
      subjectName: asset.name,
      assetId: asset.id,
      assetVersion: asset.version,
      changes: (changesOf.get(asset.id) ?? {}) as Prisma.InputJsonObject,
      createdAt: now,
    })),
  });
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
