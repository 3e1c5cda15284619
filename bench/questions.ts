import { bareStatements, pageSize } from "./bare-statements.ts";
import { commonWords, generateAssets, generateFolders } from "./generated-assets.ts";

/** One thing that is asked, as the API asks it and as the best statement by hand asks it. */
export type Question = {
  name: string;
  /** Paths to ask in turn, so that no single answer is measured. */
  paths: string[];
  /** One statement, and its values for each path. */
  sql: string;
  values: (string | number)[][];
};

/** The place behind an asset in the order newest first: as the API says it, and in plain. */
export type Cursor = { after: string; createdAt: number; id: number };

const variants = 16;

/**
 * The questions over a generated library of `count` assets. `cursorAt` answers the `after` that
 * leads on from an offset in the order newest first.
 */
export async function makeQuestions(
  count: number,
  cursorAt: (offset: number) => Promise<Cursor>,
): Promise<Question[]> {
  const folders = generateFolders();
  const top = folders.filter((folder) => folder.parentId === null).slice(0, variants);
  const leaves = folders
    .filter(({ id }) => !folders.some(({ parentId }) => parentId === id))
    .slice(0, variants);
  const words = commonWords.slice(0, variants);
  const codes = someCodes(count, folders.length);
  const offsets = Array.from(
    { length: variants },
    (_, index) => Math.floor(count * 0.9) + index * 50,
  );
  const cursors = await Promise.all(offsets.map(cursorAt));
  const numbers = Array.from({ length: variants }, (_, index) => index + 1);
  return [
    { name: "newest 50", paths: [list({})], sql: bareStatements.newest, values: [[]] },
    {
      name: "folder alone",
      paths: leaves.map(({ id }) => list({ folder: id, sub: "no" })),
      sql: bareStatements.folder,
      values: leaves.map(({ id }) => [id]),
    },
    {
      name: "folder and inside",
      paths: top.map(({ id }) => list({ folder: id })),
      sql: bareStatements.folderAndInside,
      values: top.map(({ id }) => [id]),
    },
    {
      name: "common search",
      paths: words.map((q) => list({ q })),
      sql: bareStatements.commonSearch,
      values: words.map((word) => [`%${word}%`]),
    },
    {
      name: "rare search",
      paths: codes.map((q) => list({ q })),
      sql: bareStatements.rareSearch,
      values: codes.map((code) => [`"${code}"`]),
    },
    {
      name: "tag",
      paths: numbers.map((id) => list({ tags: id })),
      sql: bareStatements.tag,
      values: numbers.map((id) => [id]),
    },
    {
      name: "deep page, cursor",
      paths: cursors.map(({ after }) => list({ after })),
      sql: bareStatements.afterCursor,
      values: cursors.map(({ createdAt, id }) => [createdAt, id]),
    },
    {
      name: "deep page, offset",
      paths: offsets.map((offset) => list({ offset })),
      sql: bareStatements.afterOffset,
      values: offsets.map((offset) => [offset]),
    },
    {
      name: "one asset",
      paths: numbers.map((number) => `/ui/spaces/1/assets/${number * 100}`),
      sql: bareStatements.oneAsset,
      values: numbers.map((number) => [number * 100]),
    },
  ];
}

function list(search: Record<string, string | number>): string {
  const params = new URLSearchParams({ limit: String(pageSize) });
  for (const [key, value] of Object.entries(search)) params.set(key, String(value));
  return `/ui/spaces/1/assets?${params}`;
}

function someCodes(count: number, folderCount: number): string[] {
  const every = Math.floor(count / variants);
  const codes: string[] = [];
  for (const asset of generateAssets(count, folderCount))
    if (codes.length < variants && asset.id >= (codes.length + 0.5) * every && !asset.isTrashed)
      codes.push(asset.code);
  return codes;
}
