import type { SqlValue } from "#server/db/open-database.ts";
import { anyOf, type Filter, type FilterScope } from "./filter.ts";

/** What filters must know of the fields and languages of a space. */
export type TextScope = FilterScope & {
  fields: ReadonlyMap<string, { translatable: boolean; required: boolean }>;
  languages: readonly string[];
};

/** A text that is meant: null stands for any language of a field that is translated. */
export type SearchedCell = { field: string; language: string | null };

/** Assets without this text; with no language named, without it in at least one. */
export function missingFilter(scope: TextScope, { field, language }: SearchedCell): Filter {
  const known = scope.fields.get(field);
  // Only the gaps of required fields have rows.
  if (known?.required) return gapFilter(scope.spaceId, field, language);
  const languages = language !== null ? [language] : known?.translatable ? scope.languages : [""];
  return anyOf(
    languages.map((code) => ({
      check: {
        sql: `NOT EXISTS (SELECT 1 FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = ? AND x."language" = ?)`,
        values: [field, code],
      },
    })),
  );
}

function gapFilter(spaceId: number, field: string, language: string | null): Filter {
  const inLanguage = language === null ? "" : ` AND g."language" = ?`;
  const gaps = `FROM "AssetGap" g WHERE g."spaceId" = ? AND g."field" = ?${inLanguage}`;
  const values: SqlValue[] = language === null ? [spaceId, field] : [spaceId, field, language];
  const select = language === null ? "SELECT DISTINCT" : "SELECT";
  return {
    check: { sql: `EXISTS (SELECT 1 ${gaps} AND g."assetId" = a."id")`, values },
    ids: { sql: `${select} g."assetId" AS "id" ${gaps}`, values },
  };
}

/** Assets with a translation of this text that is older than what it translates. */
export function staleFilter({ field, language }: SearchedCell): Filter {
  return textRowFilter(field, language, `x."staleSince" IS NOT NULL`, true);
}

/** Assets with this text, deliberately empty or not. */
export function presentFilter({ field, language }: SearchedCell): Filter {
  return textRowFilter(field, language, "1 = 1", false);
}

function textRowFilter(
  field: string,
  language: string | null,
  sql: string,
  hasIndex: boolean,
): Filter {
  const inLanguage = language === null ? "" : ` AND x."language" = ?`;
  const rows = `FROM "AssetText" x WHERE x."field" = ?${inLanguage} AND ${sql}`;
  const values = language === null ? [field] : [field, language];
  const check = { sql: `EXISTS (SELECT 1 ${rows} AND x."assetId" = a."id")`, values };
  const select = language === null ? "SELECT DISTINCT" : "SELECT";
  return hasIndex
    ? { check, ids: { sql: `${select} x."assetId" AS "id" ${rows}`, values } }
    : { check };
}
