"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Clock, Filter, Folder, Image, Search, Tag } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSavedFilters } from "#components/search/use-saved-filters.ts";
import { useSearchWords } from "#components/search/use-search-words.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { quickSearchQuery } from "#components/space/space-queries.ts";
import { type CommandChoice, CommandDialog } from "#components/ui/command-dialog.tsx";
import { libraryPath } from "#lib/library-address.ts";
import { foldForSearch } from "#lib/search-fold.ts";
import { orderSections } from "./order-sections.ts";
import { useOfferedCommands } from "./screen-commands.ts";
import { usePlaces } from "./use-places.tsx";
import { useRecentPlaces } from "./use-recent-places.ts";

type CommandPaletteProps = { onClose: () => void; onOpenSheet: () => void };

/** Finds commands of the open screen, and every place of the space. */
export default function CommandPalette({ onClose, onOpenSheet }: CommandPaletteProps) {
  const t = useTranslations();
  const { space, tags } = useSpace();
  const { names } = useSearchWords();
  const { filters } = useSavedFilters();
  const offered = useOfferedCommands();
  const recent = useRecentPlaces(space.id);
  const [text, setText] = useState("");
  const wanted = foldForSearch(text).trim();
  const fits = ({ label }: { label: string }) => foldForSearch(label).includes(wanted);
  const assets = useQuery({
    ...quickSearchQuery(space.id, text.trim()),
    enabled: wanted.length > 1,
    placeholderData: keepPreviousData,
  });
  const base = `/spaces/${space.id}`;
  const go = (search: Parameters<typeof libraryPath>[1]) => libraryPath(space.id, search);

  const places = usePlaces(onOpenSheet);
  const only = (choices: readonly CommandChoice[], most: number) =>
    (wanted === "" ? [] : choices.filter(fits)).slice(0, most);
  const sections = [
    {
      id: "selection",
      title: offered
        ? t("palette.section.selection", { count: offered.count, name: offered.name })
        : "",
      choices: (offered?.commands ?? [])
        .map((command) => ({ ...command, id: `command-${command.id}` }))
        .filter(fits),
    },
    {
      id: "recent",
      title: t("palette.section.recent"),
      choices:
        wanted === ""
          ? recent.places.map((place, index) => ({
              ...place,
              id: `recent-${index}`,
              icon: <Clock />,
            }))
          : [],
    },
    { id: "go", title: t("palette.section.go"), choices: places.filter(fits) },
    {
      id: "filters",
      title: t("palette.section.filters"),
      choices: filters
        .map((filter) => ({
          id: `filter-${filter.id}`,
          label: filter.name,
          icon: <Filter />,
          href: go({ search: filter.search }),
        }))
        .filter(fits)
        .slice(0, 8),
    },
    {
      id: "folders",
      title: t("palette.section.folders"),
      choices: only(
        names.folders.map((folder) => ({
          id: `folder-${folder.id}`,
          label: folder.name.replaceAll("/", " / "),
          icon: <Folder />,
          href: go({ search: { folder: folder.id } }),
        })),
        8,
      ),
    },
    {
      id: "tags",
      title: t("palette.section.tags"),
      choices: only(
        tags.map((tag) => ({
          id: `tag-${tag.id}`,
          label: tag.name,
          icon: <Tag style={{ color: tag.color }} />,
          href: go({ search: { tags: [tag.id] } }),
        })),
        8,
      ),
    },
    {
      id: "assets",
      title: t("palette.section.assets"),
      choices:
        wanted.length < 2
          ? []
          : [
              ...(assets.data?.assets ?? []).map((asset) => ({
                id: `asset-${asset.id}`,
                label: asset.name,
                icon: <Image />,
                description: asset.alt ?? undefined,
                href: `${base}/assets/${asset.id}`,
              })),
              {
                id: "search",
                label: t("palette.searchFor", { text: text.trim() }),
                icon: <Search />,
                href: go({ search: { q: text.trim() } }),
              },
            ],
    },
  ];
  return (
    <CommandDialog
      label={t("palette.title")}
      placeholder={t("palette.placeholder")}
      value={text}
      onChange={setText}
      sections={orderSections(sections, text, ["assets"])}
      emptyText={t("palette.none")}
      onClose={onClose}
      onChoose={({ label, href }) => {
        if (href) recent.remember({ label, href });
      }}
    />
  );
}
