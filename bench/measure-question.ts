import type { BareResult, BareTask } from "./bare-driver.ts";
import { type HttpResult, measureHttp, type Target } from "./measure-http.ts";
import type { Question } from "./questions.ts";
import { runChild } from "./run-child.ts";

export type Measurement = {
  question: string;
  rows: number;
  http: Omit<HttpResult, "ids">;
  bare: Omit<BareResult, "ids">;
};

/** Both sides are asked this many times in turn, and the round in the middle counts. */
const rounds = 3;

/**
 * One question through HTTP and by the bare driver, in turn, so that what else the machine does
 * meets both. Throws when the two do not find the same rows in the same order.
 */
export async function measureQuestion(
  server: Target,
  databaseFile: string,
  { name, paths, sql, values }: Question,
  seconds: number,
): Promise<Measurement> {
  const task: BareTask = { file: databaseFile, sql, values, seconds: seconds / rounds };
  const overHttp: HttpResult[] = [];
  const byDriver: BareResult[] = [];
  for (let round = 0; round < rounds; round++) {
    overHttp.push(await measureHttp(server, paths, Math.max(1, Math.round(seconds / rounds))));
    byDriver.push(await runChild<BareResult>("bare-driver.ts", task));
  }
  const { ids: found, ...http } = middle(overHttp);
  const { ids: wanted, ...bare } = middle(byDriver);
  if (found.join() !== wanted.join())
    throw new Error(`"${name}": HTTP found ${found.join()}, the bare driver ${wanted.join()}.`);
  return { question: name, rows: found.length, http, bare };
}

function middle<Result extends { perSecond: number }>(results: readonly Result[]): Result {
  const sorted = results.toSorted((one, other) => one.perSecond - other.perSecond);
  const result = sorted[Math.floor(sorted.length / 2)];
  if (!result) throw new Error("Nothing was measured.");
  return result;
}
