import { foldForSearch } from "#lib/search-fold.ts";
import type { SearchExpression } from "#lib/search-language/search-expression.ts";
import type { SearchKey } from "#lib/search-language/search-keys.ts";
import type { Database, SqlRow } from "#server/db/open-database.ts";

/** What written names stand for. */
export type ResolvedNames = {
  /** Rows of these ids. None: there is nothing of that name. */
  idsOf: (key: SearchKey, value: string) => readonly number[];
  /** The whole names of people and tokens that have this in theirs, and the name itself. */
  peopleOf: (value: string) => readonly string[];
};

type Named = { id: number; names: readonly string[] };
type Source = { sql: string; read: (rows: readonly SqlRow[]) => Named[] };

const byName = (rows: readonly SqlRow[]): Named[] =>
  rows.map((row) => ({
    id: Number(row.id),
    names: [String(row.name), ...(typeof row.codename === "string" ? [row.codename] : [])],
  }));

const folders: Source = {
  sql: `SELECT "id", "name", "parentId" FROM "Folder" WHERE "spaceId" = ?`,
  read: folderNames,
};

const sources: Partial<Record<SearchKey, Source>> = {
  tag: { sql: `SELECT "id", "name" FROM "Tag" WHERE "spaceId" = ?`, read: byName },
  folder: folders,
  in: folders,
  collection: {
    sql: `SELECT "id", "name", "codename" FROM "Collection" WHERE "spaceId" = ?`,
    read: byName,
  },
  term: {
    sql: `SELECT t."id", t."name", t."codename" FROM "Term" t JOIN "Taxonomy" x ON x."id" = t."taxonomyId" WHERE x."spaceId" = ?`,
    read: byName,
  },
};

/**
 * Finds what the names in a search stand for, with one statement for each kind of name in it. Case
 * and accents do not matter; a folder may be written with those around it: `Campaigns/Spring`;
 * `#12` is what has that id.
 */
export async function resolveNames(
  database: Database,
  spaceId: number,
  expression: SearchExpression,
): Promise<ResolvedNames> {
  const known = new Map<Source, Named[]>();
  for (const term of expression.terms) {
    const source = term.kind === "filter" ? sources[term.key] : undefined;
    if (source && !known.has(source))
      known.set(source, source.read(await database.queryRows(source.sql, [spaceId])));
  }
  const people = expression.terms.some((term) => term.kind === "filter" && term.key === "by")
    ? await database.queryRows(whoUploads, [spaceId, spaceId])
    : [];
  return {
    idsOf: (key, value) => {
      const source = sources[key];
      return matching((source && known.get(source)) ?? [], value);
    },
    peopleOf: (value) => {
      const names = people.map((row) => String(row.name));
      return [value, ...names.filter((name) => fold(name).includes(fold(value)))];
    },
  };
}

/** Those who are here now; whoever left is found by the whole name. */
const whoUploads = `SELECT u."name" FROM "Membership" m JOIN "User" u ON u."id" = m."userId" WHERE m."spaceId" = ?
  UNION SELECT "name" FROM "ApiToken" WHERE "spaceId" = ?`;

function matching(named: readonly Named[], value: string): number[] {
  const wanted = fold(value);
  const found = named.filter(({ names }) => names.some((name) => fold(name) === wanted));
  // Tags differ in case in some spaces: who writes one exactly means that one.
  const exact = found.filter(({ names }) => names.includes(value));
  const chosen = exact.length > 0 ? exact : found;
  if (chosen.length > 0) return chosen.map(({ id }) => id);
  const id = Number(/^#(\d{1,10})$/.exec(value)?.[1]);
  return named.some((one) => one.id === id) ? [id] : [];
}

/** A folder is known by its name and by every end of its path. */
function folderNames(rows: readonly SqlRow[]): Named[] {
  const byId = new Map(rows.map((row) => [Number(row.id), row]));
  return rows.map((row) => {
    let path = String(row.name);
    const names = [path];
    let parent = byId.get(Number(row.parentId));
    for (let depth = 0; parent && depth < 100; depth += 1) {
      path = `${String(parent.name)}/${path}`;
      names.push(path);
      parent = byId.get(Number(parent.parentId));
    }
    return { id: Number(row.id), names };
  });
}

function fold(text: string): string {
  return foldForSearch(text).trim();
}
