import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { chunks } from "#lib/chunks.ts";
import type { Changes, HistoryAction } from "#lib/history.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { actorId } from "../history/record-history.ts";

/** Assets in one statement: far below the number of values that either database takes. */
const chunkSize = 1000;

export type AlikeChange = {
  assetIds: readonly number[];
  action: HistoryAction;
  /** The same for every asset. */
  changes: Changes;
  /** The columns of "Asset" that change, as SQL: `"folderId" = 3`. None when only rows beside it do. */
  set?: Prisma.Sql;
  batchId: string;
  now: Date;
};

/**
 * Makes one and the same change to any number of assets with a few statements for each thousand:
 * what deleting a folder or merging tags does to a library. Version and history rise as with
 * `changeAsset`. Refuse locked assets first, with `holdUnlocked`.
 */
export async function changeAssetsAlike(
  tx: Transaction,
  actor: Actor,
  change: AlikeChange,
): Promise<void> {
  const { now } = change;
  const changes = JSON.stringify(change.changes);
  const set = change.set ? Prisma.sql`${change.set},` : Prisma.empty;
  for (const ids of chunks(change.assetIds, chunkSize)) {
    await tx.$executeRaw`
      UPDATE "Asset" SET ${set} "version" = "version" + 1, "updatedAt" = ${now}
      WHERE "id" IN (${Prisma.join(ids)})`;
    await tx.$executeRaw`
      INSERT INTO "History" ("spaceId", "batchId", "action", "actorKind", "actorId", "actorName",
        "subjectType", "subjectId", "subjectName", "assetId", "assetVersion", "changes", "createdAt")
      SELECT "spaceId", ${change.batchId}, ${change.action}, ${actor.kind}, ${actorId(actor)},
        ${actor.name}, 'asset', CAST("id" AS TEXT), "name", "id", "version", ${changes}, ${now}
      FROM "Asset" WHERE "id" IN (${Prisma.join(ids)}) ORDER BY "Asset"."id"`;
  }
}

/**
 * Makes other changes of these assets wait for the end of the transaction. Throws `locked` with
 * how many are locked, so that nothing is changed when one of them must not be.
 */
export async function holdUnlocked(tx: Transaction, assetIds: readonly number[]): Promise<void> {
  let held = 0;
  for (const ids of chunks(assetIds, chunkSize))
    held += await tx.$executeRaw`
      UPDATE "Asset" SET "version" = "version"
      WHERE "id" IN (${Prisma.join(ids)}) AND "lockedAt" IS NULL`;
  const count = assetIds.length - held;
  if (count > 0) throw new AppError("locked", { reason: "locked_assets", values: { count } });
}
