import { parentPort } from "node:worker_threads";

export type Asked<Question> = { id: number; question: Question };
export type Answer<Reply> = { id: number; reply: Reply } | { id: number; error: string };

/** Makes this thread one of `threadOfAnswers`: what `answer` throws is the asker's error. */
export function answerQuestions<Question, Reply>(answer: (question: Question) => Reply): void {
  const tried = ({ id, question }: Asked<Question>): Answer<Reply> => {
    try {
      return { id, reply: answer(question) };
    } catch (error) {
      return { id, error: String(error) };
    }
  };
  parentPort?.on("message", (asked: Asked<Question>) => parentPort?.postMessage(tried(asked)));
}
