/** The jobs a kind of worker knows: for each name what goes in and what comes out. */
export type JobMap = Record<string, { input: unknown; output: unknown }>;

/** From the pool to its worker. */
export type JobRequest = {
  id: number;
  job: string;
  input: unknown;
  /** How many threads the job may compute with, so that all jobs together fill the machine. */
  threads: number;
};

/** From a worker to its pool. `partial` carries what is known if the job never ends. */
export type WorkerReport =
  | { kind: "ready" }
  | { kind: "partial"; id: number; value: unknown }
  | ({ kind: "done"; value: unknown } & JobEnd)
  | ({ kind: "failed"; message: string; code: string | null } & JobEnd);

/** With the resident memory of the worker after the job, in bytes. */
type JobEnd = { id: number; residentBytes: number };
