import { z } from "zod";
import { type SearchPart, searchParts } from "./read-asset-search.ts";
import { rowId } from "./row-id.ts";
import { cellKeyPattern } from "./text-cell.ts";
import { mostTextColumns } from "./text-columns.ts";

function fitting<T>({ read }: SearchPart<T>) {
  return z.unknown().transform((value, context): T => {
    const known = read(value);
    if (known !== undefined) return known;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });
}
const optional = <T>(part: SearchPart<T>) => fitting(part).optional();
function withDefault<T>(part: SearchPart<T>) {
  return fitting(part).prefault(() => part.fallback);
}

/** What a list asks for, as `searchParts` reads it. */
export const assetSearchSchema = z.object({
  q: withDefault(searchParts.q),
  folder: optional(searchParts.folder),
  sub: withDefault(searchParts.sub),
  tags: withDefault(searchParts.tags),
  tagMode: withDefault(searchParts.tagMode),
  collection: optional(searchParts.collection),
  terms: withDefault(searchParts.terms),
  kinds: withDefault(searchParts.kinds),
  private: optional(searchParts.private),
  locked: optional(searchParts.locked),
  missing: optional(searchParts.missing),
  externalId: optional(searchParts.externalId),
  createdFrom: optional(searchParts.createdFrom),
  createdTo: optional(searchParts.createdTo),
  updatedFrom: optional(searchParts.updatedFrom),
  updatedTo: optional(searchParts.updatedTo),
  expiresFrom: optional(searchParts.expiresFrom),
  expiresTo: optional(searchParts.expiresTo),
  view: withDefault(searchParts.view),
  sort: withDefault(searchParts.sort),
});

export type AssetSearch = z.infer<typeof assetSearchSchema>;

const cellKeys = z
  .string()
  .max(mostTextColumns * 100)
  .transform((keys) => keys.split(","))
  .pipe(z.array(z.string().regex(cellKeyPattern)).max(mostTextColumns));

/**
 * A page of a search: what follows `after`, what leads to `before`, or without both what starts
 * at `offset`. `upTo` leaves out assets with greater ids, which came later, so that rows keep
 * their places while others upload. `texts` names the cells (`caption.de,credit.`) whose texts
 * the rows shall carry besides.
 */
export const assetPageSchema = assetSearchSchema.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(400).optional(),
  before: z.string().max(400).optional(),
  upTo: rowId.optional(),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  texts: cellKeys.optional(),
});

export type AssetPageInput = z.infer<typeof assetPageSchema>;
