"use client";

import { Merge, Pencil, Tags, Trash2 } from "lucide-react";
import { useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { Table, type TableColumn } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Tag } from "#lib/library.ts";
import { RowMenu } from "./row-menu.tsx";

type TagTableProps = {
  tags: readonly Tag[];
  canEdit: boolean;
  onOpen: (what: "edit" | "merge" | "delete", tag: Tag) => void;
};

/** From this many tags on, a filter helps. */
const manyTags = 10;

/** The tags by name, with how many assets have each. */
export function TagTable({ tags, canEdit, onOpen }: TagTableProps) {
  const t = useTranslations("settings.tags");
  const locale = useLocale();
  const [text, setText] = useState("");
  const wanted = text.trim().toLocaleLowerCase(locale);
  const shown = tags
    .filter(({ name }) => name.toLocaleLowerCase(locale).includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name, locale, { numeric: true }));
  const columns = useColumns(tags.length, canEdit, onOpen);
  return (
    <div className="flex flex-col gap-3">
      {tags.length >= manyTags && (
        <SearchField
          label={t("filter")}
          placeholder={t("filter")}
          value={text}
          onChange={setText}
          className="max-w-72"
        />
      )}
      <Table
        label={t("title")}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        empty={
          tags.length === 0 ? (
            <EmptyState icon={<Tags />} title={t("empty")}>
              {t("emptyHint")}
            </EmptyState>
          ) : (
            <p role="status" className="text-ink-2">
              {t("noMatch", { text })}
            </p>
          )
        }
      />
    </div>
  );
}

function useColumns(
  tagCount: number,
  canEdit: boolean,
  onOpen: TagTableProps["onOpen"],
): TableColumn<Tag>[] {
  const t = useTranslations();
  const format = useFormatter();
  const { space } = useSpace();
  const columns: TableColumn<Tag>[] = [
    {
      id: "name",
      header: t("settings.tags.name"),
      isRowHeader: true,
      cell: ({ name, color }) => (
        <span className="flex items-center gap-2">
          <ColorDot color={color} />
          <span className="wrap-anywhere">{name}</span>
        </span>
      ),
    },
    {
      id: "count",
      header: t("settings.tags.count"),
      align: "end",
      className: "w-24",
      cell: ({ id, name, assetCount }) =>
        assetCount === 0 ? (
          <span className="text-ink-3">0</span>
        ) : (
          <TextLink
            href={`/spaces/${space.id}/assets?tags=${id}`}
            aria-label={`${t("settings.tags.showAssets")}: ${name}, ${format.number(assetCount)}`}
          >
            {format.number(assetCount)}
          </TextLink>
        ),
    },
  ];
  if (!canEdit) return columns;
  return [
    ...columns,
    {
      id: "actions",
      header: t("common.more"),
      hideHeader: true,
      align: "end",
      className: "w-12",
      cell: (tag) => (
        <RowMenu name={tag.name}>
          <MenuItem icon={<Pencil />} onAction={() => onOpen("edit", tag)}>
            {t("settings.tags.edit")}
          </MenuItem>
          <MenuItem
            icon={<Merge />}
            disabledReason={tagCount < 2 ? t("settings.tags.onlyOne") : undefined}
            onAction={() => onOpen("merge", tag)}
          >
            {t("settings.tags.merge")}
          </MenuItem>
          <MenuItem icon={<Trash2 />} tone="danger" onAction={() => onOpen("delete", tag)}>
            {t("common.delete")}
          </MenuItem>
        </RowMenu>
      ),
    },
  ];
}
