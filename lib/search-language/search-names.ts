import { foldForSearch } from "#lib/search-fold.ts";
import type { SearchProblem, SearchTerm } from "./search-expression.ts";
import type { SearchKey } from "./search-keys.ts";

type Named = { id: number; name: string };

/** What people made in a space and search by; folders by their whole path: `Campaigns/Spring`. */
export type SearchNames = {
  tags: readonly Named[];
  folders: readonly Named[];
  collections: readonly Named[];
  terms: readonly Named[];
};

/** The things that a key names; null for a key that names none. */
export function namedBy(names: SearchNames, key: SearchKey): readonly Named[] | null {
  switch (key) {
    case "tag":
      return names.tags;
    case "folder":
    case "in":
      return names.folders;
    case "collection":
      return names.collections;
    case "term":
      return names.terms;
    default:
      return null;
  }
}

/** The one thing that is meant by a name or by `#id`; null when there is none, or more than one. */
export function idNamed(names: SearchNames, key: SearchKey, value: string): number | null {
  const found = matching(names, key, value);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

function matching(names: SearchNames, key: SearchKey, value: string): readonly Named[] {
  const named = namedBy(names, key) ?? [];
  const wanted = fold(value);
  const ends = (name: string) => {
    const folded = fold(name);
    return folded === wanted || (named === names.folders && folded.endsWith(`/  ${wanted}`));
  };
  const found = named.filter(({ name }) => ends(name));
  const exact = found.filter(({ name }) => name === value);
  if (exact.length > 0 || found.length > 0) return exact.length > 0 ? exact : found;
  const id = Number(/^#(\d{1,10})$/.exec(value)?.[1]);
  return named.filter((one) => one.id === id);
}

/** Says which name of a term nothing has, with those that come near. */
export function nameProblem(names: SearchNames, term: SearchTerm): SearchProblem | null {
  if (term.kind !== "filter") return null;
  const named = namedBy(names, term.key);
  if (!named) return null;
  const unknown = term.values.find(
    (value) =>
      matching(names, term.key, value).length === 0 &&
      !(value === "none" && named === names.folders),
  );
  if (unknown === undefined) return null;
  if (/^#\d+$/.test(unknown)) return { code: "gone", values: { key: term.key } };
  const near = named
    .filter(({ name }) => isNear(fold(name), fold(unknown)))
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ");
  return {
    code: near ? "unknown_name" : "no_such_name",
    values: { key: term.key, value: unknown, near },
  };
}

/** Whether one is written nearly like the other: the same beginning, or the same letters. */
function isNear(name: string, written: string): boolean {
  const beginning = written.slice(0, 2);
  const letters = (text: string) => [...text].sort().join("");
  return (
    (beginning.length === 2 && name.startsWith(beginning)) || letters(name) === letters(written)
  );
}

function fold(text: string): string {
  return foldForSearch(text).trim();
}
