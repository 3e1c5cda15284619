import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { AssetPage } from "#lib/asset.ts";
import type { BenchOptions } from "./bench-options.ts";
import { startBenchServer } from "./bench-server.ts";
import { makePhotos } from "./make-photos.ts";
import { measureCeiling } from "./measure-ceiling.ts";
import { fetchText } from "./measure-http.ts";
import { type Measurement, measureQuestion } from "./measure-question.ts";
import { measureUploads, type UploadResult } from "./measure-uploads.ts";
import { prepareLibrary } from "./prepare-library.ts";
import { type Cursor, makeQuestions } from "./questions.ts";
import type { Memory } from "./watch-memory.ts";

export type LibraryResult = {
  assets: number;
  fillSeconds: number;
  hasPages: boolean;
  /** Each with what a server that does nothing but answer as many bytes reaches. */
  questions: (Measurement & { ceiling: number })[];
  /** Memory after the questions, before the uploads. */
  readMemory: Memory;
  uploads: UploadResult | null;
  memory: Memory;
};

/** Fills a library in `folder`, starts the server over it and measures everything. */
export async function measureLibrary(
  folder: string,
  assets: number,
  options: BenchOptions,
): Promise<LibraryResult> {
  const databaseFile = path.join(folder, "vitrine.sqlite");
  const library = { databaseFile, storageFolder: path.join(folder, "storage") };
  const fillSeconds = await prepareLibrary(library, assets);
  const server = await startBenchServer(folder, options.port);
  try {
    const questions = await makeQuestions(assets, (offset) => cursorAt(server, offset));
    const results: LibraryResult["questions"] = [];
    const ceilings = new Map<number, number>();
    for (const question of questions) {
      if (options.only.length > 0 && !options.only.includes(question.name)) continue;
      const result = await measureQuestion(server, databaseFile, question, options.seconds);
      // Answers of about the same size share a ceiling.
      const size = Math.round(result.http.bytes / 4096);
      const ceiling = ceilings.get(size) ?? (await measureCeiling(result.http.bytes, 2));
      ceilings.set(size, ceiling);
      results.push({ ...result, ceiling });
    }
    const readMemory = server.peakMemory();
    let uploads: UploadResult | null = null;
    if (options.uploads > 0) {
      const photos = path.join(folder, "photos");
      await mkdir(photos, { recursive: true });
      uploads = await measureUploads(server, await makePhotos(photos, options.uploads + 1));
    }
    const memory = server.peakMemory();
    const { hasPages } = server;
    return { assets, fillSeconds, hasPages, questions: results, readMemory, uploads, memory };
  } finally {
    await server.stop();
  }
}

async function cursorAt(
  { url, cookie }: { url: string; cookie: string },
  offset: number,
): Promise<Cursor> {
  const text = await fetchText(`${url}/ui/spaces/1/assets?limit=1&offset=${offset - 1}`, cookie);
  const { assets, next } = JSON.parse(text) as AssetPage;
  const [last] = assets;
  if (!last || !next) throw new Error(`There is no page after asset ${offset}.`);
  return { after: next, createdAt: last.createdAt, id: last.id };
}
