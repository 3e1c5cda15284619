import { connections } from "./measure-http.ts";
import type { LibraryResult } from "./measure-library.ts";

/** The results of one library as a table for people. */
export function formatResults(result: LibraryResult): string {
  const head = [
    "question",
    "HTTP/s",
    "p50 ms",
    "p99 ms",
    "bare/s",
    "HTTP:bare",
    "ceiling/s",
    "CPU us",
    "bare us",
    "rows",
  ];
  const lines = result.questions.map(({ question, http, bare, ceiling, rows }) => [
    question,
    whole(http.perSecond),
    milliseconds(http.p50),
    milliseconds(http.p99),
    whole(bare.perSecond),
    (http.perSecond / bare.perSecond).toFixed(2),
    whole(ceiling),
    whole(http.cpu),
    whole(bare.cpu),
    String(rows),
  ]);
  const { uploads } = result;
  return [
    `${result.assets.toLocaleString("en")} assets (filled in ${result.fillSeconds.toFixed(1)} s), ${connections} connections`,
    result.hasPages
      ? "The whole server: API and pages in one process."
      : "The API alone: the pages are not built (npm run build).",
    "",
    table([head, ...lines]),
    "",
    "bare: better-sqlite3 alone in a loop, one best statement by hand, its rows as JSON.",
    "CPU us, bare us: processor time of one answer, which other work on the machine blurs least.",
    "ceiling: node:http answering as many bytes without doing anything.",
    ...(uploads
      ? [
          "",
          `Upload of ${uploads.files} JPEGs of ${(uploads.meanBytes / 1e6).toFixed(2)} MB through tus, 4 at once: ` +
            `${uploads.perSecond.toFixed(1)} files/s (p50 ${whole(uploads.p50)} ms, p99 ${whole(uploads.p99)} ms); ` +
            `sharp alone ${uploads.bareSharpPerSecond.toFixed(1)} files/s, ` +
            `ratio ${(uploads.perSecond / uploads.bareSharpPerSecond).toFixed(2)}`,
        ]
      : []),
    `Peak memory of the server: ${megabytes(result.readMemory.server)} under the questions, ` +
      `${megabytes(result.memory.server)} in all; ${megabytes(result.memory.withChildren)} with its imaging processes`,
  ].join("\n");
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart((widths?.[column] ?? 0) + 2),
        )
        .join(""),
    )
    .join("\n");
}

function whole(value: number): string {
  return value.toFixed(0);
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
