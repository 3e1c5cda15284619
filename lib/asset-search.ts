import { z } from "zod";
import { assetKinds } from "./asset.ts";
import { rowId } from "./row-id.ts";

export const sortKeys = ["created", "updated", "name", "size"] as const;
export type SortKey = (typeof sortKeys)[number];

/** `-created`: newest first. A minus in front turns an order round. */
export type Sort = SortKey | `-${SortKey}`;
export const defaultSort: Sort = "-created";

/** The same order backwards. */
export function turnedRound(sort: Sort): Sort {
  // Taking the minus off leaves a key.
  return sort.startsWith("-") ? (sort.slice(1) as SortKey) : (`-${sort}` as Sort);
}

const sorts = new Set<string>(sortKeys.flatMap((key) => [key, `-${key}`]));
/** Milliseconds since 1970. */
const moment = z.coerce.number().int().min(0).max(8.64e15).optional();
const flag = z.enum(["yes", "no"]).optional();
const list = <T extends z.ZodType>(item: T) =>
  z
    .union([z.array(z.union([z.string(), z.number()])), z.string()])
    .transform((value) =>
      [value]
        .flat()
        .flatMap((part) => String(part).split(","))
        .filter(Boolean),
    )
    .transform((value): unknown => value)
    .pipe(z.array(item));

/**
 * What a list asks for. The same names stand in the address of the library page, in
 * `GET /ui/.../assets` and here: `?q=&folder=12&sub=no&tags=3,4&tagMode=any&kinds=image&...`
 */
export const assetSearchSchema = z.object({
  /** Words, and "exact words" in quotation marks. */
  q: z.string().max(500).default(""),
  /** A folder's id, or `none` for assets in no folder. Absent: everywhere. */
  folder: z.union([z.literal("none"), rowId]).optional(),
  /** Whether the folders inside count too. */
  sub: z.enum(["yes", "no"]).default("yes"),
  tags: list(rowId).default([]),
  tagMode: z.enum(["any", "all"]).default("all"),
  /** A collection's id. */
  collection: rowId.optional(),
  /** Terms; those below each count too. All of them must fit. */
  terms: list(rowId).default([]),
  kinds: list(z.enum(assetKinds)).default([]),
  private: flag,
  locked: flag,
  /** `alt:de`: the text that must be missing; `alt:` for a field that is not translated. */
  missing: z
    .string()
    .regex(/^[a-z0-9_]{1,60}:[A-Za-z0-9-]{0,35}$/)
    .optional(),
  externalId: z.string().max(500).optional(),
  /** From and until then, both included. */
  createdFrom: moment,
  createdTo: moment,
  updatedFrom: moment,
  updatedTo: moment,
  expiresFrom: moment,
  expiresTo: moment,
  view: z.enum(["live", "trash"]).default("live"),
  sort: z
    .custom<Sort>((value) => typeof value === "string" && sorts.has(value))
    .default(defaultSort),
});

export type AssetSearch = z.infer<typeof assetSearchSchema>;

/**
 * A page of a search: what follows `after`, what leads to `before`, or without both what starts
 * at `offset`. `upTo` leaves out assets with greater ids, which came later, so that rows keep
 * their places while others upload.
 */
export const assetPageSchema = assetSearchSchema.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(400).optional(),
  before: z.string().max(400).optional(),
  upTo: rowId.optional(),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});

export type AssetPageInput = z.infer<typeof assetPageSchema>;

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
  for (const [key, schema] of Object.entries(assetSearchSchema.shape)) {
    const value = params[key];
    if (value === undefined || value === "") continue;
    if (schema.safeParse(value).success) given[key] = value;
    else ignored.push(key);
  }
  return { search: assetSearchSchema.parse(given), ignored };
}

/** The search as address parameters, leaving out what is the default. */
export function writeAssetSearch(search: Partial<AssetSearch>): URLSearchParams {
  const params = new URLSearchParams();
  const defaults: Record<string, unknown> = assetSearchSchema.parse({});
  for (const key of Object.keys(assetSearchSchema.shape)) {
    const value = search[key as keyof AssetSearch];
    if (value === undefined || value === "") continue;
    const text = Array.isArray(value) ? value.join(",") : String(value);
    if (text === "" || text === String(defaults[key])) continue;
    params.set(key, text);
  }
  return params;
}
