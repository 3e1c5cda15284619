import type { Asset, AssetText } from "#lib/asset.ts";
import type { DatabaseProvider } from "#server/db/database-provider.ts";
import type { SqlRow } from "#server/db/open-database.ts";
import { number, summaryColumns, summaryFromRow, text, time } from "./summary-row.ts";

/**
 * The columns of one whole asset, for the tables of `summaryColumns`. By hand because every
 * opened asset asks for them: measured, Prisma's one call took many times as long.
 */
export function wholeColumns(provider: DatabaseProvider): string {
  const texts =
    provider === "sqlite"
      ? `json_group_array(json_array(x."field", x."language", x."value", x."staleSince"))`
      : `json_agg(json_build_array(x."field", x."language", x."value", (extract(epoch FROM x."staleSince") * 1000)::bigint))`;
  return `${summaryColumns(provider)}, a."createdByName", a."externalId", a."codename",
    f."id" AS "fileId", f."uuid" AS "fileUuid", f."origin", f."md5", f."sha1", f."originalName", f."extension", f."orientation", f."frames",
    f."durationMs", f."hasAlpha", f."camera", f."createdAt" AS "fileCreatedAt",
    (SELECT ${texts} FROM "AssetText" x WHERE x."assetId" = a."id") AS "texts"`;
}

/** The asset that a row of `wholeColumns` stands for. */
export function wholeFromRow(row: SqlRow): Asset {
  const summary = summaryFromRow(row);
  return {
    ...summary,
    tagIds: summary.tagIds.toSorted((one, other) => one - other),
    termIds: summary.termIds.toSorted((one, other) => one - other),
    texts: textsFrom(row.texts),
    createdByName: text(row.createdByName),
    externalId: text(row.externalId),
    codename: text(row.codename),
    file: {
      id: Number(row.fileId),
      uuid: String(row.fileUuid),
      originalName: String(row.originalName),
      sha256: String(row.sha256),
      extension: String(row.extension),
      orientation: number(row.orientation),
      frames: number(row.frames),
      durationMs: number(row.durationMs),
      hasAlpha: Boolean(row.hasAlpha),
      // An object is all that is ever written there.
      camera: json(row.camera) as Record<string, unknown> | null,
      origin: json(row.origin) as Record<string, unknown> | null,
      md5: String(row.md5),
      sha1: String(row.sha1),
      createdAt: time(row.fileCreatedAt) ?? 0,
    },
  };
}

function textsFrom(value: unknown): AssetText[] {
  const rows = (json(value) ?? []) as [
    field: string,
    language: string,
    value: string,
    staleSince: unknown,
  ][];
  return rows
    .map(([field, language, value, staleSince]) => ({
      field,
      language,
      value,
      staleSince: time(staleSince),
    }))
    .sort((one, other) => compare(one.field, other.field) || compare(one.language, other.language));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** SQLite answers JSON as text, PostgreSQL as what it stands for. */
function json(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : (value ?? null);
}
