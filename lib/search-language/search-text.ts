import type { AssetKind } from "#lib/asset.ts";
import { assetKinds } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { readCell } from "./find-problem.ts";
import { parseSearch } from "./parse-search.ts";
import { type NewSearchTerm, printSearch, printTerm } from "./print-search.ts";
import type { FilterTerm, SearchTerm, SearchVocabulary } from "./search-expression.ts";
import type { SearchKey } from "./search-keys.ts";
import { idNamed, namedBy, type SearchNames } from "./search-names.ts";

/** The parts of a search that can be written in words. Place, view and order are not. */
type Written = Pick<
  AssetSearch,
  "q" | "tags" | "tagMode" | "kinds" | "private" | "locked" | "missing" | "collection" | "terms"
>;

/** The whole search as one text, whatever of it stands in address parameters of its own. */
export function searchText(search: Written, names: SearchNames): string {
  const nameOf = (key: SearchKey, id: number) =>
    namedBy(names, key)?.find((one) => one.id === id)?.name ?? `#${id}`;
  const tags = search.tags.map((id) => nameOf("tag", id));
  const cell = search.missing ? readCell(search.missing) : null;
  const terms: NewSearchTerm[] = [
    ...(search.tagMode === "any" && tags.length > 0
      ? [filter("tag", tags)]
      : tags.map((tag) => filter("tag", [tag]))),
    ...(search.kinds.length > 0 ? [filter("type", search.kinds)] : []),
    ...(search.collection ? [filter("collection", [nameOf("collection", search.collection)])] : []),
    ...search.terms.map((id) => filter("term", [nameOf("term", id)])),
    ...(search.private ? [filter("is", ["private"], search.private === "no")] : []),
    ...(search.locked ? [filter("is", ["locked"], search.locked === "no")] : []),
    ...(cell
      ? [filter("missing", [cell.language ? `${cell.field}.${cell.language}` : cell.field])]
      : []),
  ];
  return [withNames(search.q, names), ...terms.map(printTerm)].filter(Boolean).join(" ");
}

/** `tag:#12` as the tag is called now. */
function withNames(q: string, names: SearchNames): string {
  if (!q.includes("#")) return q;
  let text = q;
  for (const term of parseSearch(q, { fields: [], languages: [] }).terms.toReversed()) {
    if (term.kind !== "filter") continue;
    const named = namedBy(names, term.key);
    const values = term.values.map((value) => {
      const id = Number(/^#(\d{1,10})$/.exec(value)?.[1]);
      return named?.find((one) => one.id === id)?.name ?? value;
    });
    if (values.some((value, index) => value !== term.values[index]))
      text = text.slice(0, term.start) + printTerm({ ...term, values }) + text.slice(term.end);
  }
  return text;
}

function filter(key: SearchKey, values: readonly string[], isNot = false): NewSearchTerm {
  return { kind: "filter", key, values, isNot };
}

/**
 * The search that a text asks for. What has an address parameter of its own goes there, with ids
 * for names, so that the same search has one address and a renamed tag does not break it.
 */
export function searchOfText(
  text: string,
  vocabulary: SearchVocabulary,
  names: SearchNames,
): Written {
  const { terms } = parseSearch(text, vocabulary);
  const lifted: Written = {
    q: "",
    tags: [],
    tagMode: "all",
    kinds: [],
    private: undefined,
    locked: undefined,
    missing: undefined,
    collection: undefined,
    terms: [],
  };
  const gone = new Set<SearchTerm>();
  const lift = (term: SearchTerm, change: Partial<Written>) => {
    Object.assign(lifted, change);
    gone.add(term);
  };
  const of = (key: SearchKey) =>
    terms.filter(
      (term): term is FilterTerm => term.kind === "filter" && term.key === key && !term.problem,
    );
  for (const key of ["tag", "term"] as const) {
    const wanted = of(key).filter((term) => !term.isNot);
    const ids = wanted.map((term) => term.values.map((value) => idNamed(names, key, value)));
    const isKnown = ids.flat().every((id) => id !== null);
    const isPlain = ids.every((some) => some.length === 1);
    if (!isKnown || !(isPlain || (key === "tag" && ids.length === 1))) continue;
    const known = ids.flat().filter((id) => id !== null);
    for (const term of wanted)
      lift(
        term,
        key === "tag" ? { tags: known, tagMode: isPlain ? "all" : "any" } : { terms: known },
      );
  }
  const [type, ...otherTypes] = of("type");
  if (type && otherTypes.length === 0 && !type.isNot)
    lift(type, { kinds: assetKinds.filter((kind: AssetKind) => type.values.includes(kind)) });
  const [collection, ...otherCollections] = of("collection");
  if (
    collection &&
    otherCollections.length === 0 &&
    !collection.isNot &&
    collection.values.length === 1
  ) {
    const id = idNamed(names, "collection", collection.values[0] ?? "");
    if (id !== null) lift(collection, { collection: id });
  }
  for (const state of ["private", "locked"] as const) {
    const [only, ...others] = of("is").filter((term) => term.values.includes(state));
    if (only && others.length === 0 && only.values.length === 1)
      lift(only, { [state]: only.isNot ? "no" : "yes" });
  }
  const [missing, ...otherMissing] = of("missing");
  if (missing && otherMissing.length === 0 && !missing.isNot && missing.values.length === 1) {
    const cell = missingCell(missing.values[0] ?? "", vocabulary);
    if (cell) lift(missing, { missing: cell });
  }
  return { ...lifted, q: printSearch({ terms: terms.filter((term) => !gone.has(term)) }) };
}

/** `alt:de` of `alt.de`; null for a text of any language. */
function missingCell(value: string, { fields, languages }: SearchVocabulary): string | null {
  const { field, language } = readCell(value);
  const isTranslated = fields.find((one) => one.key === field)?.translatable;
  if (isTranslated === false) return `${field}:`;
  const code = languages.find((known) => known.toLowerCase() === language?.toLowerCase());
  return code === undefined ? null : `${field}:${code}`;
}
