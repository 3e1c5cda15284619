"use client";

import { useQueries } from "@tanstack/react-query";
import { FolderOpen, Images, SearchX, Trash2, Upload } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { useSearchText } from "#components/search/use-search-text.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { assetCountQuery } from "#components/space/space-queries.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { useUploads } from "#components/upload/upload-context.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import { printSearch } from "#lib/search-language/print-search.ts";
import { focusPage } from "./focus-page.ts";
import { useFilters } from "./use-filters.ts";
import { useLibraryAddress } from "./use-library-address.ts";
import { usePlace } from "./use-place.ts";

/** Says why there is nothing to list, and what one may do about it. */
export function EmptyList() {
  const t = useTranslations("library.empty");
  const { search } = useLibraryAddress();
  const filters = useFilters();
  if (search.q !== "" || filters.length > 0) return <NothingFound />;
  if (search.view === "trash")
    return (
      <EmptyState icon={<Trash2 />} title={t("trash")}>
        {t("trashText")}
      </EmptyState>
    );
  return <NothingHere />;
}

/** Offers to take back each condition, the one that hides most first, and all of them. */
function NothingFound() {
  const t = useTranslations("library.empty");
  const counted = useTranslations("search.nothing");
  const format = useFormatter();
  const { actor } = useSpace();
  const filters = useFilters();
  const { search, change } = useLibraryAddress();
  const { expression, searchOf } = useSearchText();
  const words = expression.terms.filter((term) => term.kind === "word" && !term.isNot);
  const others = expression.terms.filter((term) => !words.includes(term));
  const go = (to: Partial<AssetSearch>) => {
    change({ search: to });
    // The button that was pressed goes away as soon as there is something to show.
    focusPage();
  };
  const ways = [
    ...(words.length > 0
      ? [
          {
            id: "words",
            label: t("clearSearch"),
            without: searchOf(printSearch({ terms: others })),
          },
        ]
      : []),
    ...filters.map(({ id, label, value, without }) => ({
      id,
      label: t("clearOne", { label, value }),
      without,
    })),
  ];
  // With one condition there is nothing to compare.
  const counts = useQueries({
    queries: ways.map(({ without }) => ({
      ...assetCountQuery(actor.spaceId, { ...search, ...without }, 0),
      enabled: ways.length > 1,
    })),
  });
  const found = ways
    .map((way, index) => ({ ...way, count: counts[index]?.data }))
    // What would leave the list as empty as it is leads nowhere.
    .filter(({ count }) => count?.count !== 0)
    .sort((one, other) => (other.count?.count ?? 0) - (one.count?.count ?? 0));
  const said = printSearch({ terms: words });
  return (
    <EmptyState
      icon={<SearchX />}
      title={said === "" ? t("noMatch") : t("noMatchFor", { q: said })}
      actions={
        <>
          {found.map(({ id, label, without, count }) => (
            <Button key={id} onPress={() => go(without)}>
              {count
                ? counted("leaves", {
                    label,
                    count: `${format.number(count.count)}${count.isExact ? "" : "+"}`,
                  })
                : label}
            </Button>
          ))}
          {ways.length > 1 && (
            <Button variant="primary" onPress={() => go({ ...searchOf(""), sub: "yes" })}>
              {t("clearAll")}
            </Button>
          )}
        </>
      }
    >
      {t("noMatchText")}
    </EmptyState>
  );
}

function NothingHere() {
  const t = useTranslations("library");
  const { can, space } = useSpace();
  const { folderId } = usePlace();
  const { pickFiles } = useUploads();
  const { search } = useLibraryAddress();
  const canUpload = can("asset.upload");
  const isNew = space.assetCount === 0 && search.folder === undefined;
  return (
    <EmptyState
      icon={isNew ? <Images /> : <FolderOpen />}
      title={t(isNew ? "empty.library" : "empty.folder")}
      actions={
        canUpload && (
          <Button variant="primary" icon={<Upload />} onPress={() => pickFiles(folderId)}>
            {t("upload")}
          </Button>
        )
      }
    >
      {canUpload ? t(isNew ? "empty.libraryText" : "empty.folderText") : t("empty.readOnly")}
    </EmptyState>
  );
}
