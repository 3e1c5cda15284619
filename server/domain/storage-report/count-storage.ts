import { setImmediate } from "node:timers/promises";
import type { AssetKind } from "#lib/asset.ts";
import type { Amount, StorageReport } from "#lib/storage-report.ts";
import { database } from "#server/db/database.ts";
import { findBiggest } from "./find-biggest.ts";

/** Rows of one step: others have their turn between two steps. */
const stepSize = 2000;

/** As many folders as a report names. */
const mostFolders = 20;

type FileRow = {
  id: number;
  size: number | bigint | string;
  kind: string;
  folderId: number | null;
  isTrashed: number | boolean | null;
  isCurrent: number | boolean | null;
};

/** Walks over all files of a space, a few at a time. For the background. */
export async function countStorage(spaceId: number): Promise<StorageReport> {
  const kinds = new Map<AssetKind, Amount>();
  const folders = new Map<number | null, Amount>();
  const trash = nothing();
  const versions = nothing();
  for await (const file of everyFile(spaceId)) {
    const bytes = Number(file.size);
    if (!file.isCurrent) add(versions, bytes);
    else if (file.isTrashed) add(trash, bytes);
    else {
      // The column is written only from a checked kind.
      add(amountIn(kinds, file.kind as AssetKind), bytes);
      add(amountIn(folders, file.folderId), bytes);
    }
  }
  const byBytes = (one: Amount, other: Amount) => other.bytes - one.bytes;
  return {
    asOf: Date.now(),
    kinds: [...kinds].map(([kind, amount]) => ({ kind, ...amount })).sort(byBytes),
    folders: [...folders]
      .map(([folderId, amount]) => ({ folderId, ...amount }))
      .sort(byBytes)
      .slice(0, mostFolders),
    biggest: await findBiggest(spaceId),
    trash,
    versions,
    renditions: await countRenditions(spaceId),
  };
}

async function* everyFile(spaceId: number): AsyncGenerator<FileRow> {
  const db = database();
  // The plus sign keeps SQLite from finding by the space and sorting all of it.
  const space = db.provider === "sqlite" ? `+f."spaceId"` : `f."spaceId"`;
  for (let last = 0; ; ) {
    const rows = await db.queryRows<FileRow>(
      `SELECT f."id", f."size", f."kind", a."folderId", a."deletedAt" IS NOT NULL AS "isTrashed",
         a."currentFileId" = f."id" AS "isCurrent"
       FROM "File" f LEFT JOIN "Asset" a ON a."id" = f."assetId"
       WHERE ${space} = ? AND f."id" > ? ORDER BY f."id" LIMIT ${stepSize}`,
      [spaceId, last],
    );
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < stepSize) return;
    last = end.id;
    await setImmediate();
  }
}

async function countRenditions(spaceId: number): Promise<Amount> {
  const amount = nothing();
  for (let last = ""; ; ) {
    const rows = await database().queryRows<{
      key: string;
      size: number | bigint | string;
      isOurs: number | boolean;
    }>(
      `SELECT r."key", r."size", EXISTS (SELECT 1 FROM "File" f WHERE f."spaceId" = ? AND f."sha256" = r."sha256") AS "isOurs"
       FROM "StoredRendition" r WHERE r."key" > ? ORDER BY r."key" LIMIT ${stepSize}`,
      [spaceId, last],
    );
    for (const row of rows) if (row.isOurs) add(amount, Number(row.size));
    const end = rows.at(-1);
    if (!end || rows.length < stepSize) return amount;
    last = end.key;
    await setImmediate();
  }
}

function nothing(): Amount {
  return { files: 0, bytes: 0 };
}

function add(amount: Amount, bytes: number): void {
  amount.files += 1;
  amount.bytes += bytes;
}

function amountIn<Key>(amounts: Map<Key, Amount>, key: Key): Amount {
  const known = amounts.get(key);
  if (known) return known;
  const fresh = nothing();
  amounts.set(key, fresh);
  return fresh;
}
