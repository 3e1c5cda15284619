// A thread that answers the statements of sqlite-aside.ts, on a connection of its own.
import { workerData } from "node:worker_threads";
import { answerQuestions } from "#server/threads/answer-questions.ts";
import type { SqlRow, SqlValue } from "./open-database.ts";
import { openReader } from "./open-reader.ts";

export type Statement = { sql: string; values: readonly SqlValue[] };

const reader = openReader(String(workerData));

answerQuestions(({ sql, values }: Statement) =>
  reader.prepare<SqlValue[], SqlRow>(sql).all(...values),
);
