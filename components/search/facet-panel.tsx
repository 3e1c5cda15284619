"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ClassificationFilters } from "#components/library/classification-filters.tsx";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { facetsQuery } from "#components/space/space-queries.ts";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { assetKinds } from "#lib/asset.ts";
import type { FacetName, FacetValue } from "#lib/facets.ts";
import { foldForSearch } from "#lib/search-fold.ts";
import { orientations, type SearchKey } from "#lib/search-language/search-keys.ts";
import { FacetGroup, type FacetOption } from "./facet-group.tsx";
import { useTermWords } from "./use-term-words.ts";

const states = [
  "locked",
  "private",
  "scheduled",
  "expired",
  "waiting",
  "returned",
  "untagged",
] as const;

/** What the search can be narrowed by, with how much each would leave. */
export default function FacetPanel() {
  const t = useTranslations("search.facets");
  const { actor, fields, languages } = useSpace();
  const { search, change } = useLibraryAddress();
  const words = useTermWords();
  const facets = useQuery({
    ...facetsQuery(actor.spaceId, search),
    placeholderData: keepPreviousData,
  });
  const found = (name: FacetName) => facets.data?.[name];
  const options = (key: SearchKey & FacetName, values: readonly string[]): FacetOption[] =>
    values.map((value) => ({
      value,
      label: words.ofValue(key, value),
      found: countOf(found(key), value),
    }));
  const cells = fields
    .filter((field) => field.required)
    .flatMap((field) =>
      field.translatable
        ? languages.map((language) => `${field.key}.${language.code}`)
        : [field.key],
    );
  const stale = (found("stale") ?? []).map(({ value }) => value);
  const isLoaded = facets.data !== undefined;
  return (
    <div className="flex flex-col gap-4" aria-busy={facets.isFetching}>
      <FacetGroup
        title={t("kind")}
        facet="type"
        mode="any"
        columns={2}
        isLoaded={isLoaded}
        options={options("type", assetKinds)}
      />
      <TagFacet values={found("tag")} />
      {cells.length > 0 && (
        <FacetGroup
          title={t("missing")}
          facet="missing"
          mode="all"
          isLoaded={isLoaded}
          options={options("missing", cells)}
        />
      )}
      {stale.length > 0 && (
        <FacetGroup
          title={t("stale")}
          facet="stale"
          mode="all"
          isLoaded={isLoaded}
          options={options("stale", stale)}
        />
      )}
      <FacetGroup
        title={t("states")}
        facet="is"
        mode="all"
        columns={2}
        isLoaded={isLoaded}
        options={options("is", states)}
      />
      <FacetGroup
        title={t("orientation")}
        facet="orientation"
        mode="any"
        columns={2}
        isLoaded={isLoaded}
        options={options("orientation", orientations)}
      />
      <ClassificationFilters />
      {search.folder !== undefined && search.folder !== "none" && (
        <Switch
          isSelected={search.sub === "yes"}
          onChange={(isOn) => change({ search: { sub: isOn ? "yes" : "no" } })}
        >
          {t("withSub")}
        </Switch>
      )}
      {facets.isError && <p className="text-sm text-danger">{t("failed")}</p>}
      <p className="border-t pt-2 text-sm text-ink-3">{t("sizesText")}</p>
    </div>
  );
}

/** As many tags as one looks over; the rest is found by name. */
const mostTags = 8;

function TagFacet({ values }: { values: readonly FacetValue[] | undefined }) {
  const t = useTranslations("search.facets");
  const { tags } = useSpace();
  const [wanted, setWanted] = useState("");
  if (tags.length === 0) return null;
  const folded = foldForSearch(wanted).trim();
  const counted = tags
    .map((tag) => ({ tag, found: countOf(values, String(tag.id)) }))
    .filter(({ tag }) => foldForSearch(tag.name).includes(folded))
    .sort((one, other) => (other.found?.count ?? 0) - (one.found?.count ?? 0));
  return (
    <div className="flex flex-col gap-1">
      <FacetGroup
        title={t("tags")}
        facet="tag"
        mode="all"
        isLoaded={values !== undefined}
        options={counted.slice(0, mostTags).map(({ tag, found }) => ({
          value: tag.name,
          label: tag.name,
          mark: <ColorDot color={tag.color} />,
          found,
        }))}
      />
      {tags.length > mostTags && (
        <SearchField
          label={t("find")}
          placeholder={t("find")}
          value={wanted}
          onChange={setWanted}
        />
      )}
    </div>
  );
}

function countOf(values: readonly FacetValue[] | undefined, value: string): FacetValue | undefined {
  return values?.find((known) => known.value === value);
}
