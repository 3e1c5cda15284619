"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { assetKinds } from "#lib/asset.ts";
import { readCell } from "#lib/search-language/find-problem.ts";
import type { SearchTerm } from "#lib/search-language/search-expression.ts";
import { orientations, type SearchKey, searchStates } from "#lib/search-language/search-keys.ts";

type TermWords = { label: string; value: string };

/** Says a part of a search in words: `missing:alt.de` is "Missing: Alt text in German". */
export function useTermWords(): {
  ofTerm: (term: SearchTerm) => TermWords;
  ofValue: (key: SearchKey, value: string) => string;
} {
  const t = useTranslations();
  const { fields, languages } = useSpace();
  const fieldName = (key: string, code: string | null) => {
    const field = fields.find((known) => known.key === key)?.name ?? key;
    const language = languages.find((known) => known.code.toLowerCase() === code?.toLowerCase());
    return language
      ? t("library.filter.fieldInLanguage", { field, language: language.name })
      : field;
  };
  const ofValue = (key: SearchKey, value: string): string => {
    if (key === "type") {
      const kind = assetKinds.find((known) => known === value);
      return kind ? t(`common.kind.${kind}`) : value;
    }
    if (key === "is") {
      const state = searchStates.find((known) => known === value);
      return state ? t(`search.state.${state}`) : value;
    }
    if (key === "orientation") {
      const orientation = orientations.find((known) => known === value);
      return orientation ? t(`search.orientation.${orientation}`) : value;
    }
    if (key === "has" && (value === "focus" || value === "tag" || value === "folder"))
      return t(`search.has.${value}`);
    if (key === "missing" || key === "stale" || key === "has") {
      const cell = readCell(value);
      return fieldName(cell.field, cell.language);
    }
    if ((key === "folder" || key === "in") && value === "none") return t("search.noFolder");
    return value;
  };
  const joined = (values: readonly string[]) => {
    const last = values.at(-1) ?? "";
    return values.length < 2
      ? last
      : t("search.or", { first: values.slice(0, -1).join(", "), last });
  };
  const ofTerm = (term: SearchTerm): TermWords => {
    const negated = (value: string) => (term.isNot ? t("search.not", { value }) : value);
    if (term.kind === "word") return { label: t("search.words"), value: negated(term.text) };
    if (term.kind === "field")
      return {
        label: fieldName(term.field, term.language),
        value: negated(joined(term.values.map((value) => value || t("search.emptyText")))),
      };
    return {
      label: t(`search.key.${term.key}`),
      value: negated(joined(term.values.map((value) => ofValue(term.key, value)))),
    };
  };
  return { ofTerm, ofValue };
}
