import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import "#tests/database-template.ts";
import { database } from "#server/db/database.ts";
import { makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { useCases } from "#tests/use-cases/use-cases.ts";
import { describeTables } from "./describe-tables.ts";

// How SQLite finds rows in a large library, for every statement of every use case. It decides by
// what describe-tables.ts tells it, so an empty library decides as a large one.

/** The first use case that ran each statement. */
const statements = new Map<string, string>();
let running = "";
const { prepare } = Sqlite.prototype;

beforeAll(() => {
  Sqlite.prototype.prepare = new Proxy(prepare, {
    apply(target, client, [sql]: [string]) {
      if (running && !statements.has(sql)) statements.set(sql, running);
      return Reflect.apply(target, client, [sql]);
    },
  });
});
afterAll(() => {
  Sqlite.prototype.prepare = prepare;
});

openTestLibrary();

// PostgreSQL keeps statistics of its own.
const isSqlite = inject("databaseTemplate").provider === "sqlite";

beforeAll(async () => {
  if (!isSqlite) return;
  const space = await makeSpace();
  const { actor } = await makeMember(space, "admin");
  for (const useCase of useCases) {
    if (useCase.isCostly) continue;
    const { call } = await useCase.prepare(space, actor);
    running = useCase.name;
    await call(actor);
    running = "";
  }
}, 300_000);

/** They change or count something about every asset of a space, and say so to whoever asks. */
const wholeSpace = new Set(["editField", "createLanguage", "deleteLanguage"]);

/** Statements are asked about as if they named many things: that is when walking seems cheap. */
const manyMarks = `IN (${Array.from({ length: 200 }, () => "?").join(", ")})`;

const largeTables = "Asset|AssetText|AssetTag|AssetTerm|AssetGap|File|History";

/** What the large tables are called in a statement: `"Asset" a`, or as Prisma writes it. */
function largeNames(sql: string): ReadonlySet<string> {
  const named = new RegExp(`["\`](${largeTables})["\`](?: AS)? ["\`]?([a-z]\\w*)\\b`, "g");
  return new Set([
    ...largeTables.split("|"),
    ...Array.from(sql.matchAll(named), (match) => match[2] ?? ""),
  ]);
}

async function planOf(sql: string): Promise<string[]> {
  const wide = sql.replaceAll(/IN \((?:\?[\s,]*)+\)/g, manyMarks);
  const values = Array.from(wide.matchAll(/\?/g), () => null);
  const rows = await database().queryRows(`EXPLAIN QUERY PLAN ${wide}`, values);
  return rows.map((row) => String(row.detail));
}

/** Whether it reads all that a space holds, or sorts it, and not just the first rows in an order. */
function walks(sql: string, plan: readonly string[]): boolean {
  const names = largeNames(sql);
  const long = plan.filter((step) => {
    const [way = "", name = ""] = step.replace("main.", "").split(" ");
    return names.has(name) && (way === "SCAN" || /\(spaceId=\?\)$/.test(step));
  });
  // The greatest of an index is its last.
  if (/^SELECT MAX\(/.test(sql)) return false;
  if (long.length === 0) return false;
  const isCut = /\bLIMIT\b/.test(sql);
  return !isCut || plan.some((step) => step.includes("TEMP B-TREE FOR ORDER BY"));
}

describe.runIf(isSqlite)("statements", () => {
  it("find what they name, and never by walking the library", async () => {
    const found: string[] = [];
    let asked = 0;
    for (const [sql, name] of statements) {
      if (!/^\s*(?:SELECT|UPDATE|DELETE|WITH)\b/i.test(sql)) continue;
      asked += 1;
      const plan = await planOf(sql);
      if (!wholeSpace.has(name) && walks(sql, plan))
        found.push(`${name}: ${plan.join(", ")}\n${sql}`);
    }
    expect(asked).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });

  it("would walk if the planner knew nothing", async () => {
    const sql = `SELECT "name" FROM "Asset" WHERE "spaceId" = ? AND "id" IN (?)`;
    expect(walks(sql, await planOf(sql))).toBe(false);
    const client = new Sqlite(":memory:");
    const schema = await database().queryRows(
      `SELECT "sql" FROM sqlite_schema WHERE "tbl_name" = 'Asset' AND "sql" IS NOT NULL AND "type" IN ('table', 'index')`,
      [],
    );
    for (const row of schema) client.exec(String(row.sql));
    const plan = () =>
      client
        .prepare<unknown[], { detail: string }>(
          `EXPLAIN QUERY PLAN ${sql.replace("IN (?)", manyMarks)}`,
        )
        .all(...Array.from({ length: 201 }, () => null))
        .map((row) => row.detail);
    expect(walks(sql, plan())).toBe(true);
    describeTables(client);
    client.close();
  });

  it("is told about every index of the tables that grow", async () => {
    const unknown = await database().queryRows(
      `SELECT i."name" FROM sqlite_schema i WHERE i."type" = 'index'
     AND i."tbl_name" IN (SELECT "tbl" FROM sqlite_stat1)
     AND i."name" NOT IN (SELECT "idx" FROM sqlite_stat1)`,
      [],
    );
    expect(unknown).toEqual([]);
  });
});
