import { parseArgs } from "node:util";

export type BenchOptions = {
  /** Library sizes to measure, one after the other. */
  assets: number[];
  /** How long each question is asked, in seconds. */
  seconds: number;
  /** Pictures to upload; none leaves uploading out. */
  uploads: number;
  port: number;
  /** Where the results go as JSON besides the table. */
  json: string | null;
  /** Names of questions to ask; empty asks all. */
  only: string[];
};

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      assets: { type: "string", default: "20000,200000" },
      seconds: { type: "string", default: "6" },
      uploads: { type: "string", default: "60" },
      port: { type: "string", default: "3210" },
      json: { type: "string" },
      only: { type: "string", default: "" },
    },
  });
  return {
    assets: list(values.assets).map((size) => positive("assets", size)),
    seconds: positive("seconds", values.seconds),
    uploads: values.uploads === "0" ? 0 : positive("uploads", values.uploads),
    port: positive("port", values.port),
    json: values.json ?? null,
    only: list(values.only),
  };
}

function list(text: string): string[] {
  return text.split(",").filter(Boolean);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number above zero, not "${text}".`);
  return value;
}
