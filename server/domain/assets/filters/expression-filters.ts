import { foldTerm } from "#lib/search-fold.ts";
import { readCell } from "#lib/search-language/find-problem.ts";
import { readDateRange } from "#lib/search-language/read-date-range.ts";
import { readByteRange, readPixelRange, readRatioRange } from "#lib/search-language/read-range.ts";
import type { FilterTerm, SearchExpression } from "#lib/search-language/search-expression.ts";
import { orientations, searchStates } from "#lib/search-language/search-keys.ts";
import {
  missingFilter,
  presentFilter,
  type SearchedCell,
  staleFilter,
  type TextScope,
} from "./cell-filter.ts";
import { fieldTextFilters } from "./field-text-filter.ts";
import { extensionFilter } from "./file-filter.ts";
import { anyOf, type Filter, nothing, notMatching } from "./filter.ts";
import { folderFilter, inFoldersFilter } from "./folder-filter.ts";
import { collectionFilter, kindFilter, personFilter } from "./kind-filter.ts";
import { dateFilter, numberFilter, ratioFilter } from "./range-filter.ts";
import type { ResolvedNames } from "./resolve-names.ts";
import { hasTag, orientationFilter, searchStateFilter, stateFilter } from "./state-filter.ts";
import { tagFilter, termFilter } from "./tag-filter.ts";
import { textFilter } from "./text-filter.ts";

/** Beyond these a text index is asked for more than anybody reads. */
const mostWords = 12;

/**
 * The conditions of a written search. What has a problem is left out, as an address leaves out
 * what does not fit; a name that nothing has finds nothing.
 */
export function expressionFilters(
  scope: TextScope,
  expression: SearchExpression,
  names: ResolvedNames,
): Filter[] {
  const terms = expression.terms.filter((term) => term.problem === null);
  const words = { wanted: new Set<string>(), unwanted: new Set<string>() };
  const filters: Filter[] = [];
  for (const term of terms) {
    if (term.kind === "word") {
      const folded = foldTerm(term.text);
      if (folded !== null) words[term.isNot ? "unwanted" : "wanted"].add(folded);
    } else if (term.kind === "field") {
      const column = { ...term, kind: "text" as const, language: codeOf(scope, term.language) };
      filters.push(...fieldTextFilters(scope, column, term.values, term.isNot));
    } else if (term.key === "name")
      filters.push(...fieldTextFilters(scope, { kind: "name" }, term.values, term.isNot));
    else {
      const filter = termFilterOf(scope, term, names);
      filters.push(term.isNot ? notMatching(filter) : filter);
    }
  }
  const wanted = [...words.wanted].slice(0, mostWords);
  if (wanted.length > 0) filters.unshift(textFilter(scope.provider, wanted));
  for (const word of [...words.unwanted].slice(0, mostWords))
    filters.push(notMatching(textFilter(scope.provider, [word])));
  return filters;
}

/** What lets through any of a term's values. */
function termFilterOf(scope: TextScope, term: FilterTerm, names: ResolvedNames): Filter {
  const { key, values } = term;
  const each = (make: (value: string) => Filter | null) =>
    anyOf(values.map((value) => make(value) ?? nothing));
  const named = (make: (ids: readonly number[]) => Filter) => {
    const ids = [...new Set(values.flatMap((value) => names.idsOf(key, value)))];
    return ids.length === 0 ? nothing : make(ids);
  };
  switch (key) {
    case "tag":
      return named(tagFilter);
    case "term":
      return named(termFilter);
    case "collection":
      return named((ids) => collectionFilter(scope, ids));
    case "folder":
    case "in":
      return folderTerm(scope, term, named);
    case "type":
      return kindFilter(scope, values);
    case "by":
      return personFilter(scope, [...new Set(values.flatMap(names.peopleOf))]);
    case "ext":
      return extensionFilter(
        scope,
        values.map((value) => value.replace(/^\./, "")),
      );
    case "is":
      return each((value) => {
        const state = searchStates.find((known) => known === value);
        return state ? searchStateFilter(scope, state) : null;
      });
    case "orientation":
      return each((value) => {
        const orientation = orientations.find((known) => known === value);
        return orientation ? orientationFilter(orientation) : null;
      });
    case "missing":
      return each((value) => missingFilter(scope, cellOf(scope, value)));
    case "stale":
      return each((value) => staleFilter(cellOf(scope, value)));
    case "has":
      return each((value) => hasFilter(scope, value));
    case "width":
    case "height":
      return each((value) => ranged(readPixelRange(value), (at) => numberFilter(scope, key, at)));
    case "size":
      return each((value) => ranged(readByteRange(value), (at) => numberFilter(scope, key, at)));
    case "ratio":
      return each((value) => ranged(readRatioRange(value), ratioFilter));
    case "created":
    case "updated":
    case "expires": {
      const column = ({ created: "createdAt", updated: "updatedAt", expires: "expireAt" } as const)[
        key
      ];
      return each((value) =>
        ranged(readDateRange(value, scope.now, key === "expires"), (at) =>
          dateFilter(scope, column, at),
        ),
      );
    }
    case "name":
      // Needs more than one condition: see expressionFilters.
      return nothing;
  }
}

function folderTerm(
  scope: TextScope,
  { key, values }: FilterTerm,
  named: (make: (ids: readonly number[]) => Filter) => Filter,
): Filter {
  const inFolders = named((ids) =>
    key === "in"
      ? inFoldersFilter(scope.spaceId, ids)
      : anyOf(ids.map((id) => folderFilter(scope.spaceId, id, true))),
  );
  if (!values.includes("none")) return inFolders;
  const outside = folderFilter(scope.spaceId, "none", false);
  return inFolders === nothing ? outside : anyOf([outside, inFolders]);
}

function hasFilter(scope: TextScope, value: string): Filter {
  switch (value) {
    case "focus":
      return { check: { sql: `a."focus" IS NOT NULL`, values: [] } };
    case "tag":
      return hasTag;
    case "folder":
      return notMatching(stateFilter(scope.spaceId, `a."folderId" IS NULL`));
    default:
      return presentFilter(cellOf(scope, value));
  }
}

function ranged<Range>(range: Range | null, make: (range: Range) => Filter): Filter | null {
  return range && make(range);
}

/** The cell that is meant, with the language as the space writes it. */
function cellOf(scope: TextScope, value: string): SearchedCell {
  const { field, language } = readCell(value);
  const isTranslated = scope.fields.get(field)?.translatable ?? true;
  return { field, language: isTranslated ? codeOf(scope, language) : "" };
}

function codeOf({ languages }: TextScope, language: string | null): string | null {
  if (language === null) return null;
  return languages.find((code) => code.toLowerCase() === language.toLowerCase()) ?? language;
}
