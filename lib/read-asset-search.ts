import { assetKinds } from "./asset.ts";
import type { AssetSearch } from "./asset-search.ts";
import { defaultSort, readSort, type Sort } from "./sort.ts";

/** How one part of a search is read from an address or a JSON body: undefined when it does not fit. */
export type SearchPart<T> = {
  read: (value: unknown) => T | undefined;
  /** What it is when it is not named; null when it is then left out. */
  fallback: T | null;
};

/** Whole and not negative; text as an address carries it, or a number. */
function wholeNumber(least: number, most: number) {
  return (value: unknown): number | undefined => {
    if (typeof value === "string" ? value.trim() === "" : typeof value !== "number")
      return undefined;
    const number = Number(value);
    return Number.isSafeInteger(number) && number >= least && number <= most ? number : undefined;
  };
}

/** The id of a row. PostgreSQL has no larger ones. */
export const readId = wholeNumber(1, 2 ** 31 - 1);
/** Milliseconds since 1970. */
const readMoment = wholeNumber(0, 8.64e15);

function oneOf<T extends string>(known: readonly T[]) {
  return (value: unknown) => known.find((one) => one === value);
}

function textLike(pattern: RegExp) {
  return (value: unknown) => (typeof value === "string" && pattern.test(value) ? value : undefined);
}

const shortText = (value: unknown) =>
  typeof value === "string" && value.length <= 500 ? value : undefined;

/** `1,2` or `["1", 2]`: all must fit. */
function listOf<T>(read: (value: unknown) => T | undefined) {
  return (value: unknown): T[] | undefined => {
    const given: unknown[] = Array.isArray(value) ? value : [value];
    if (!given.every((part) => typeof part === "string" || typeof part === "number"))
      return undefined;
    const items = given
      .flatMap((part) => String(part).split(","))
      .filter(Boolean)
      .map(read);
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? known : undefined;
  };
}

const optional = <T>(read: (value: unknown) => T | undefined): SearchPart<T> => ({
  read,
  fallback: null,
});
const moment = optional(readMoment);
const flag = optional(oneOf(["yes", "no"]));

/**
 * What a list asks for. The same names stand in the address of the library page, in
 * `GET /ui/.../assets` and here: `?q=&folder=12&sub=no&tags=3,4&tagMode=any&kinds=image&...`
 * Written without a library for schemas, which would be a third of what the library page loads:
 * the server's schema (`asset-search.ts`) is made of these.
 */
export const searchParts = {
  /** Words, and "exact words" in quotation marks. */
  q: { read: shortText, fallback: "" } as SearchPart<string>,
  /** A folder's id, or `none` for assets in no folder. Absent: everywhere. */
  folder: optional((value) => (value === "none" ? value : readId(value))),
  /** Whether the folders inside count too. */
  sub: { read: oneOf(["yes", "no"]), fallback: "yes" } as SearchPart<"yes" | "no">,
  tags: { read: listOf(readId), fallback: [] } as SearchPart<number[]>,
  tagMode: { read: oneOf(["any", "all"]), fallback: "all" } as SearchPart<"any" | "all">,
  /** A collection's id. */
  collection: optional(readId),
  /** Terms; those below each count too. All of them must fit. */
  terms: { read: listOf(readId), fallback: [] } as SearchPart<number[]>,
  kinds: { read: listOf(oneOf(assetKinds)), fallback: [] } as SearchPart<
    (typeof assetKinds)[number][]
  >,
  private: flag,
  locked: flag,
  /** `alt:de`: the text that must be missing; `alt:` for a field that is not translated. */
  missing: optional(textLike(/^[a-z0-9_]{1,60}:[A-Za-z0-9-]{0,35}$/)),
  externalId: optional(shortText),
  /** From and until then, both included. */
  createdFrom: moment,
  createdTo: moment,
  updatedFrom: moment,
  updatedTo: moment,
  expiresFrom: moment,
  expiresTo: moment,
  view: { read: oneOf(["live", "trash"]), fallback: "live" } as SearchPart<"live" | "trash">,
  sort: { read: readSort, fallback: defaultSort } as SearchPart<Sort>,
};

export const searchKeys: readonly string[] = Object.keys(searchParts);

/** A search with everything that is not named at its default. */
export function assetSearch(parts: Partial<AssetSearch> = {}): AssetSearch {
  const search: Record<string, unknown> = {};
  for (const [key, { fallback }] of Object.entries(searchParts))
    if (fallback !== null) search[key] = fallback;
  // Every part without a default may be absent.
  return { ...search, ...parts } as AssetSearch;
}

/**
 * Reads a search from an address. Unknown parameters and values that do not fit are left out,
 * so that an old or mistyped link still opens; `ignored` names those.
 */
export function readAssetSearch(params: Record<string, string | string[] | undefined>): {
  search: AssetSearch;
  ignored: string[];
} {
  const given: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, { read }] of Object.entries(searchParts)) {
    const value = params[key];
    if (value === undefined || value === "") continue;
    const known: unknown = read(value);
    if (known === undefined) ignored.push(key);
    else given[key] = known;
  }
  return { search: assetSearch(given), ignored };
}

/** The search as address parameters, leaving out what is the default. */
export function writeAssetSearch(search: Partial<AssetSearch>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, { fallback }] of Object.entries(searchParts)) {
    const value = search[key as keyof AssetSearch];
    if (value === undefined || value === "") continue;
    const text = Array.isArray(value) ? value.join(",") : String(value);
    if (text === "" || text === String(fallback)) continue;
    params.set(key, text);
  }
  return params;
}
