import { z } from "zod";
import { type AssetSearch, assetSearchSchema } from "#lib/asset-search.ts";
import type { Field, Language } from "#lib/library.ts";
import { printTerm } from "#lib/search-language/print-search.ts";
import type { Sort } from "#lib/sort.ts";
import { readDate } from "./dates.ts";
import { check, flag, listOf } from "./read-input.ts";

const date = z.string().optional();
const words = z.string().max(200).optional();

export const listQuerySchema = z.object({
  in_folder: z.coerce.number().int().min(-1).optional(),
  sort_by: z.string().optional(),
  is_private: flag.optional(),
  search: words,
  by_alt: words,
  by_copyright: words,
  by_title: words,
  ext_id: z.string().max(500).optional(),
  /** The seed's name of it, and the newer one. */
  with_tag: listOf(z.string()).optional(),
  with_tags: listOf(z.string()).optional(),
  created_at_gte: date,
  created_at_lte: date,
  updated_at_gte: date,
  updated_at_lte: date,
  expire_at_gte: date,
  expire_at_lte: date,
});

export type ListQuery = z.infer<typeof listQuerySchema>;

const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  per_page: z.coerce.number().int().min(1).catch(25),
});

/** The page that is asked for. More than 100 a page are answered with 100, as the vendor does. */
export function readPage(query: Record<string, unknown>, most = 100) {
  const { page, per_page } = check(pageSchema, query);
  const perPage = Math.min(per_page, most);
  return { perPage, offset: (page - 1) * perPage };
}

/** The names of the tags that an asset must have one of; null when it need not. */
export function tagNamesOf({ with_tag, with_tags }: ListQuery): string[] | null {
  const names = [...(with_tag ?? []), ...(with_tags ?? [])];
  return names.length > 0 ? names : null;
}

/** The vendor's filters as a search of ours. */
export function searchOf(
  query: ListQuery,
  tagIds: readonly number[],
  { fields, languages }: { fields: readonly Field[]; languages: readonly Language[] },
): AssetSearch {
  const inText = (field: string, text: string | undefined) =>
    termsOf(text).map((value) => {
      const isTranslated = fields.find((one) => one.key === field)?.translatable ?? false;
      const language = languages.find((one) => one.isDefault)?.code ?? null;
      return printTerm({
        kind: "field",
        isNot: false,
        field,
        language: isTranslated ? language : null,
        values: [value],
      });
    });
  const q = [
    ...termsOf(query.search).map((value) =>
      printTerm({ kind: "filter", isNot: false, key: "name", values: [value] }),
    ),
    ...inText("alt", query.by_alt),
    ...inText("copyright", query.by_copyright),
    ...inText("title", query.by_title),
  ].join(" ");
  const time = (field: keyof ListQuery & `${string}_at_${string}`) =>
    readDate(field, query[field] ?? null) ?? undefined;
  return check(assetSearchSchema, {
    q,
    ...folderOf(query.in_folder),
    tags: [...tagIds],
    tagMode: "any",
    ...(query.is_private && { private: "yes" }),
    ...(query.ext_id !== undefined && { externalId: query.ext_id }),
    createdFrom: time("created_at_gte"),
    createdTo: time("created_at_lte"),
    updatedFrom: time("updated_at_gte"),
    updatedTo: time("updated_at_lte"),
    expiresFrom: time("expire_at_gte"),
    expiresTo: time("expire_at_lte"),
    sort: sortOf(query.sort_by),
  });
}

/** `-1` is the trash, `0` is outside every folder; folders inside a folder do not count. */
function folderOf(id: number | undefined): Partial<Record<keyof AssetSearch, unknown>> {
  if (id === undefined) return {};
  if (id === -1) return { view: "trash" };
  return { folder: id === 0 ? "none" : id, sub: "no" };
}

const columns: Record<string, string> = {
  created_at: "created",
  updated_at: "updated",
  short_filename: "name",
};

/** What the vendor cannot sort by is passed over, as it does. */
function sortOf(text: string | undefined): Sort {
  const [column = "", direction] = text?.split(":") ?? [];
  const key = columns[column];
  return key === undefined ? "-created" : ((direction === "desc" ? `-${key}` : key) as Sort);
}

/** Words, and "exact words" in quotation marks. */
function termsOf(text = ""): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter(Boolean);
}
