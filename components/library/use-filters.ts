"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import type { AssetSearch } from "#lib/asset-search.ts";
import { useLibraryAddress } from "./use-library-address.ts";

export type ActiveFilter = {
  id: string;
  /** What is filtered, e.g. "Type". */
  label: string;
  value: string;
  /** The search without it. */
  without: Partial<AssetSearch>;
};

/** The conditions of the search beside the words and the place, each with the way out of it. */
export function useFilters(): ActiveFilter[] {
  const t = useTranslations();
  const { tags, collections, taxonomies } = useSpace();
  const missingText = useMissingText();
  const { search } = useLibraryAddress();
  const filters: ActiveFilter[] = search.kinds.map((kind) => ({
    id: `kind-${kind}`,
    label: t("library.filter.kind"),
    value: t(`common.kind.${kind}`),
    without: { kinds: search.kinds.filter((other) => other !== kind) },
  }));
  for (const id of search.tags)
    filters.push({
      id: `tag-${id}`,
      label: t("library.filter.tag"),
      value: tags.find((tag) => tag.id === id)?.name ?? t("library.filter.goneTag"),
      without: { tags: search.tags.filter((other) => other !== id) },
    });
  if (search.collection)
    filters.push({
      id: "collection",
      label: t("classification.filter.collection"),
      value:
        collections.find(({ id }) => id === search.collection)?.name ??
        t("classification.filter.gone"),
      without: { collection: undefined },
    });
  for (const id of search.terms) {
    const taxonomy = taxonomies.find(({ terms }) => terms.some((term) => term.id === id));
    filters.push({
      id: `term-${id}`,
      label: taxonomy?.name ?? t("classification.filter.term"),
      value:
        taxonomy?.terms.find((term) => term.id === id)?.name ?? t("classification.filter.gone"),
      without: { terms: search.terms.filter((other) => other !== id) },
    });
  }
  if (search.private)
    filters.push({
      id: "private",
      label: t("library.filter.visibility"),
      value: t(search.private === "yes" ? "library.filter.private" : "library.filter.public"),
      without: { private: undefined },
    });
  if (search.locked)
    filters.push({
      id: "locked",
      label: t("library.filter.lock"),
      value: t(search.locked === "yes" ? "library.filter.locked" : "library.filter.unlocked"),
      without: { locked: undefined },
    });
  if (search.missing)
    filters.push({
      id: "missing",
      label: t("library.filter.missing"),
      value: missingText(search.missing),
      without: { missing: undefined },
    });
  if (search.folder && search.sub === "no")
    filters.push({
      id: "sub",
      label: t("library.filter.folders"),
      value: t("library.filter.withoutSub"),
      without: { sub: "yes" },
    });
  return filters;
}

/** Names a missing text: `alt:de` is "Alt text in German". */
export function useMissingText(): (missing: string) => string {
  const t = useTranslations("library.filter");
  const { fields, languages } = useSpace();
  return (missing) => {
    const [key = "", code = ""] = missing.split(":");
    const field = fields.find((known) => known.key === key)?.name ?? key;
    if (code === "") return field;
    const language = languages.find((known) => known.code === code)?.name ?? code;
    return t("fieldInLanguage", { field, language });
  };
}
