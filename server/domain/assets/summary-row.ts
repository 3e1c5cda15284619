import type { AssetGap, AssetKind, AssetReview, AssetSummary } from "#lib/asset.ts";
import type { DatabaseProvider } from "#server/db/database-provider.ts";
import type { SqlRow } from "#server/db/open-database.ts";
import { fileKey } from "./asset-row.ts";

/**
 * The columns of a list row, for `"Asset" a` joined with its `"File" f` and
 * `"Space" s`. Written by hand because lists are hot: Prisma's relations took four
 * to six times as long for the same page.
 */
export function summaryColumns(provider: DatabaseProvider): string {
  const join = (value: string, separator: string) =>
    provider === "sqlite"
      ? `group_concat(${value}, '${separator}')`
      : `string_agg(${value}, '${separator}')`;
  const id = (column: string) => (provider === "sqlite" ? column : `${column}::text`);
  return `a."id", a."uuid", a."spaceId", a."folderId", a."collectionId", a."name", a."kind", a."mime", a."size", a."width", a."height",
    a."focus", a."isPrivate", a."publishAt", a."expireAt", a."lockedAt", a."lockedByName", a."lockReason",
    a."reviewState", a."reviewNote", a."reviewAt", a."reviewByName", a."version",
    a."createdAt", a."updatedAt", a."deletedAt", a."deliveryKey", f."thumbhash", f."dominantColor", f."previewReason",
    f."sha256",
    (SELECT x."value" FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = 'alt' AND x."language" = s."defaultLanguage") AS "alt",
    (SELECT x."value" FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = 'title' AND x."language" = s."defaultLanguage") AS "title",
    (SELECT ${join(id(`t."tagId"`), ",")} FROM "AssetTag" t WHERE t."assetId" = a."id") AS "tagIds",
    (SELECT ${join(id(`t."termId"`), ",")} FROM "AssetTerm" t WHERE t."assetId" = a."id") AS "termIds",
    (SELECT ${join(`g."field" || ':' || g."language"`, ",")} FROM "AssetGap" g WHERE g."assetId" = a."id") AS "gaps"`;
}

/** The summary that a row of `summaryColumns` stands for. */
export function summaryFromRow(row: SqlRow): AssetSummary {
  const lockedAt = time(row.lockedAt);
  return {
    id: Number(row.id),
    uuid: String(row.uuid),
    spaceId: Number(row.spaceId),
    folderId: number(row.folderId),
    collectionId: number(row.collectionId),
    name: String(row.name),
    kind: String(row.kind) as AssetKind,
    mime: String(row.mime),
    size: Number(row.size),
    width: number(row.width),
    height: number(row.height),
    focus: text(row.focus),
    isPrivate: Boolean(row.isPrivate),
    publishAt: time(row.publishAt),
    expireAt: time(row.expireAt),
    lock:
      lockedAt === null
        ? null
        : {
            at: lockedAt,
            byName: text(row.lockedByName) ?? "",
            reason: text(row.lockReason) ?? "",
          },
    review: reviewFrom(row),
    version: Number(row.version),
    createdAt: time(row.createdAt) ?? 0,
    updatedAt: time(row.updatedAt) ?? 0,
    deletedAt: time(row.deletedAt),
    thumbhash: text(row.thumbhash),
    dominantColor: text(row.dominantColor),
    previewReason: text(row.previewReason),
    deliveryKey: String(row.deliveryKey),
    fileKey: fileKey(String(row.sha256)),
    alt: text(row.alt),
    title: text(row.title),
    tagIds: list(row.tagIds).map(Number),
    termIds: list(row.termIds).map(Number),
    gaps: list(row.gaps).map(gapFromText),
  };
}

function reviewFrom(row: SqlRow): AssetReview | null {
  const state = row.reviewState;
  if (state !== "waiting" && state !== "returned") return null;
  return {
    state,
    byName: text(row.reviewByName) ?? "",
    at: time(row.reviewAt) ?? 0,
    note: text(row.reviewNote) ?? "",
  };
}

function gapFromText(value: string): AssetGap {
  const [field = "", language = ""] = value.split(":");
  return { field, language };
}

function list(value: unknown): string[] {
  return typeof value === "string" && value !== "" ? value.split(",") : [];
}

export function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function number(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** SQLite answers milliseconds, PostgreSQL a Date. */
export function time(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.getTime() : Number(value);
}
