import type Sqlite from "better-sqlite3";

type Table = {
  rows: number;
  /** How many different values its columns hold. Of all others, one for each row. */
  values: Readonly<Record<string, number>>;
};

/** The tables that grow, as they are in a large library: one space that holds nearly everything. */
const tables: Readonly<Record<string, Table>> = {
  Asset: {
    rows: 1_000_000,
    values: {
      spaceId: 1,
      folderId: 1000,
      collectionId: 20,
      createdByName: 20,
      kind: 4,
      typeKey: 20,
      gapCount: 20,
      width: 2000,
      height: 2000,
      reviewState: 2,
    },
  },
  AssetText: { rows: 2_000_000, values: { assetId: 1_000_000, field: 4, language: 4 } },
  AssetTag: { rows: 2_000_000, values: { assetId: 1_000_000, tagId: 1000 } },
  AssetTerm: { rows: 2_000_000, values: { assetId: 1_000_000, termId: 1000 } },
  AssetGap: { rows: 1_000_000, values: { spaceId: 1, field: 4, language: 4 } },
  File: { rows: 1_000_000, values: { spaceId: 1, extension: 20 } },
  History: { rows: 5_000_000, values: { spaceId: 1, actorId: 50, assetId: 1_000_000 } },
};

/** An index over rows that are rare: the locked ones, or those with a date of expiry. */
const rare = /"(?!folderId|width|height)\w+" IS NOT NULL|"isPrivate" = 1|"frames" > 1/;
const rareShare = 1 / 100;

/**
 * Tells SQLite's planner what the tables look like, in the table that ANALYZE would write. Not
 * knowing, it takes ten rows for what one space holds, and walks the whole library rather than
 * looking up eleven ids. Written by hand, so that a library is read the same way whatever is in
 * it, and on the day it was made. https://sqlite.org/fileformat2.html#stat1tab
 */
export function describeTables(client: Sqlite.Database): void {
  // Makes the table.
  client.exec("ANALYZE sqlite_schema");
  const forget = client.prepare(`DELETE FROM sqlite_stat1 WHERE "tbl" = ?`);
  const tell = client.prepare(`INSERT INTO sqlite_stat1 ("tbl", "idx", "stat") VALUES (?, ?, ?)`);
  const indexesOf = client.prepare<[string], { name: string; sql: string | null }>(
    `SELECT "name", "sql" FROM sqlite_schema WHERE "type" = 'index' AND "tbl_name" = ?`,
  );
  const columnsOf = client.prepare<[string], { name: string }>(
    `SELECT "name" FROM pragma_index_info(?) ORDER BY "seqno"`,
  );
  client.transaction(() => {
    for (const [name, table] of Object.entries(tables)) {
      forget.run(name);
      for (const index of indexesOf.all(name)) {
        const columns = columnsOf.all(index.name).map((column) => column.name);
        const isRare = rare.test(index.sql?.split("WHERE")[1] ?? "");
        tell.run(name, index.name, statistic(table, columns, isRare));
      }
    }
  })();
}

/** The rows of an index, and how many of them share its first column, its first two, and so on. */
function statistic({ rows, values }: Table, columns: readonly string[], isRare: boolean): string {
  const indexed = isRare ? rows * rareShare : rows;
  let alike = indexed;
  const shared = columns.map((column) => {
    alike /= values[column] ?? indexed;
    return Math.max(1, Math.ceil(alike));
  });
  return [indexed, ...shared].join(" ");
}
