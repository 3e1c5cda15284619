import path from "node:path";
import { Worker } from "node:worker_threads";
import type { SqlRow, SqlValue } from "./open-database.ts";
import type { AsideAnswer, AsideQuestion } from "./reading-thread.ts";

type Waiting = { resolve: (rows: SqlRow[]) => void; reject: (error: Error) => void };

export type SqliteAside = {
  query: (sql: string, values: readonly SqlValue[]) => Promise<SqlRow[]>;
  close: () => Promise<void>;
};

/**
 * Answers statements that may take long in a thread, one after the other: SQLite answers in the
 * thread that asks, and the server has others to serve. The thread starts with the first question.
 */
export function sqliteAside(file: string): SqliteAside {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let thread: Worker | undefined;

  function fail(error: Error) {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(
      /* turbopackIgnore: true */ path.join(import.meta.dirname, "reading-thread.ts"),
      { workerData: file },
    );
    // It keeps the process for as long as somebody waits, and no longer.
    started.unref();
    started.on("message", (answer: AsideAnswer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("rows" in answer) asker?.resolve(answer.rows);
      else asker?.reject(new Error(answer.error));
    });
    started.on("error", fail);
    return started;
  }

  return {
    query(sql, values) {
      thread ??= start();
      thread.ref();
      asked += 1;
      const question: AsideQuestion = { id: asked, sql, values };
      const { promise, resolve, reject } = Promise.withResolvers<SqlRow[]>();
      waiting.set(question.id, { resolve, reject });
      thread.postMessage(question);
      return promise;
    },
    async close() {
      const closing = thread;
      fail(new Error("The database is closed"));
      await closing?.terminate();
    },
  };
}
