import { openLibrary } from "#server/domain/start/open-library.ts";
import { fillLibrary } from "./fill-library.ts";

export type LibraryFolder = { databaseFile: string; storageFolder: string };

/** A migrated library with `count` generated assets. Answers how long filling took, in seconds. */
export async function prepareLibrary(folder: LibraryFolder, count: number): Promise<number> {
  const library = await openLibrary({
    databaseUrl: `file:${folder.databaseFile}`,
    storageUrl: `file:${folder.storageFolder}`,
  });
  await library.close();
  const start = performance.now();
  fillLibrary(folder.databaseFile, count);
  return (performance.now() - start) / 1000;
}
