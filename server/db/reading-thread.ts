// A thread that answers the statements of sqlite-aside.ts, on a connection of its own.
import { parentPort, workerData } from "node:worker_threads";
import type { SqlRow, SqlValue } from "./open-database.ts";
import { openReader } from "./open-reader.ts";

export type AsideQuestion = { id: number; sql: string; values: readonly SqlValue[] };
export type AsideAnswer = { id: number; rows: SqlRow[] } | { id: number; error: string };

const reader = openReader(String(workerData));

parentPort?.on("message", ({ id, sql, values }: AsideQuestion) => {
  parentPort?.postMessage(answer(id, sql, values));
});

function answer(id: number, sql: string, values: readonly SqlValue[]): AsideAnswer {
  try {
    return { id, rows: reader.prepare<SqlValue[], SqlRow>(sql).all(...values) };
  } catch (error) {
    return { id, error: String(error) };
  }
}
