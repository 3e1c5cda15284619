import { Worker } from "node:worker_threads";
import type { Answer, Asked } from "./answer-questions.ts";

type Waiting<Reply> = { resolve: (reply: Reply) => void; reject: (error: Error) => void };

export type ThreadOfAnswers<Question, Reply> = {
  /** Rejects with what went wrong in the thread, or when the thread itself ended. */
  ask: (question: Question) => Promise<Reply>;
  /** Ends the thread; what is under way is rejected. The next question starts another. */
  close: (why: string) => Promise<void>;
};

/**
 * A thread that answers questions one after the other, for work that would stop this one. `script`
 * is the absolute path of a file that calls `answerQuestions`. The thread starts with the first
 * question, and keeps the process for as long as somebody waits and no longer.
 */
export function threadOfAnswers<Question, Reply>(
  script: string,
  workerData?: unknown,
): ThreadOfAnswers<Question, Reply> {
  const waiting = new Map<number, Waiting<Reply>>();
  let lastId = 0;
  let thread: Worker | undefined;

  function fail(error: Error): void {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(/* turbopackIgnore: true */ script, { workerData });
    started.on("message", (answer: Answer<Reply>) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("reply" in answer) asker?.resolve(answer.reply);
      else asker?.reject(new Error(answer.error));
    });
    started.on("error", fail);
    return started;
  }

  return {
    ask(question) {
      thread ??= start();
      thread.ref();
      lastId += 1;
      const { promise, resolve, reject } = Promise.withResolvers<Reply>();
      waiting.set(lastId, { resolve, reject });
      const asked: Asked<Question> = { id: lastId, question };
      thread.postMessage(asked);
      return promise;
    },
    async close(why) {
      const closing = thread;
      fail(new Error(why));
      await closing?.terminate();
    },
  };
}
