import type { BareResult, BareTask } from "./bare-driver.ts";
import { type HttpResult, measureHttp } from "./measure-http.ts";
import type { Question } from "./questions.ts";
import { runChild } from "./run-child.ts";

export type Measurement = {
  question: string;
  rows: number;
  http: Omit<HttpResult, "ids">;
  bare: Omit<BareResult, "ids">;
};

/**
 * One question through HTTP and by the bare driver, one after the other. Throws when the two do
 * not find the same rows in the same order.
 */
export async function measureQuestion(
  server: { url: string; cookie: string },
  databaseFile: string,
  { name, paths, sql, values }: Question,
  seconds: number,
): Promise<Measurement> {
  const task: BareTask = { file: databaseFile, sql, values, seconds };
  const { ids: found, ...http } = await measureHttp(server, paths, seconds);
  const { ids: wanted, ...bare } = await runChild<BareResult>("bare-driver.ts", task);
  if (found.join() !== wanted.join())
    throw new Error(`"${name}": HTTP found ${found.join()}, the bare driver ${wanted.join()}.`);
  return { question: name, rows: found.length, http, bare };
}
