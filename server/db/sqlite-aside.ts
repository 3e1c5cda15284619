import path from "node:path";
import { type ThreadOfAnswers, threadOfAnswers } from "#server/threads/thread-of-answers.ts";
import type { SqlRow } from "./open-database.ts";
import type { Statement } from "./reading-thread.ts";

/**
 * Answers statements that may take long in a thread, one after the other: SQLite answers in the
 * thread that asks, and the server has others to serve.
 */
export function sqliteAside(file: string): ThreadOfAnswers<Statement, SqlRow[]> {
  return threadOfAnswers(path.join(import.meta.dirname, "reading-thread.ts"), file);
}
