"use client";

import { useTranslations } from "use-intl";
import { termPath } from "#components/classification/term-path.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Select } from "#components/ui/select.tsx";
import { useLibraryAddress } from "./use-library-address.ts";

const any = "any";

/** The filters by collection and by one term of each taxonomy, where the space has some. */
export function ClassificationFilters() {
  const t = useTranslations("classification.filter");
  const { collections, taxonomies } = useSpace();
  const { search, change } = useLibraryAddress();
  return (
    <>
      {collections.length > 1 && (
        <Select
          label={t("collection")}
          value={search.collection ?? any}
          options={[
            { id: any, label: t("any") },
            ...collections.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(key) =>
            change({
              search: { collection: collections.find(({ id }) => id === key)?.id },
            })
          }
        />
      )}
      {taxonomies
        .filter(({ terms }) => terms.length > 0)
        .map((taxonomy) => {
          const ids = new Set(taxonomy.terms.map(({ id }) => id));
          const others = search.terms.filter((id) => !ids.has(id));
          return (
            <Select
              key={taxonomy.id}
              label={taxonomy.name}
              value={search.terms.find((id) => ids.has(id)) ?? any}
              options={[
                { id: any, label: t("anyTerm") },
                ...taxonomy.terms
                  .map((term) => ({ id: term.id, label: termPath(taxonomy, term) }))
                  .sort((one, other) => one.label.localeCompare(other.label)),
              ]}
              onChange={(key) => {
                const chosen = [...ids].find((id) => id === key);
                change({ search: { terms: chosen ? [...others, chosen] : others } });
              }}
            />
          );
        })}
    </>
  );
}
