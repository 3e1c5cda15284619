// The bare driver in a process of its own: one loop, one statement, the rows as JSON. Reads its
// task from the first argument and prints a BareResult.
import Sqlite from "better-sqlite3";
import { percentile } from "./percentile.ts";

export type BareTask = {
  file: string;
  sql: string;
  values: (string | number)[][];
  seconds: number;
};

export type BareResult = {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time of one answer, in microseconds. */
  cpu: number;
  /** The ids of the rows that the first values found. */
  ids: number[];
};

const { file, sql, values, seconds } = JSON.parse(process.argv[2] ?? "") as BareTask;
const db = new Sqlite(file, { readonly: true });
db.pragma("cache_size = -65536");
const statement = db.prepare<(string | number)[], { id: number }>(sql);
const ids = statement.all(...(values[0] ?? [])).map((row) => row.id);

/** Asks for `duration` seconds; times of single rounds are only kept where they are wanted. */
function ask(duration: number): number[] {
  const times: number[] = [];
  const end = performance.now() + duration * 1000;
  let before = performance.now();
  for (let round = 0; before < end; round++) {
    JSON.stringify(statement.all(...(values[round % values.length] ?? [])));
    const after = performance.now();
    times.push(after - before);
    before = after;
  }
  return times;
}

ask(seconds / 4);
const before = process.cpuUsage();
const times = ask(seconds);
const used = process.cpuUsage(before);
const result: BareResult = {
  perSecond: times.length / (times.reduce((sum, time) => sum + time, 0) / 1000),
  p50: percentile(times, 50),
  p99: percentile(times, 99),
  cpu: (used.user + used.system) / times.length,
  ids,
};
process.stdout.write(JSON.stringify(result));
