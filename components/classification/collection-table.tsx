"use client";

import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { RowMenu } from "#components/settings/row-menu.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { Table, type TableColumn } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Collection } from "#lib/library.ts";
import { libraryPath } from "#lib/library-address.ts";
import type { Place } from "#lib/object-ref.ts";

type CollectionTableProps = {
  collections: readonly Collection[];
  canEdit: boolean;
  onOpen: (what: "edit" | "delete", collection: Collection) => void;
  onMove: (collection: Collection, place: Place) => void;
};

/** The collections in their order. */
export function CollectionTable({ collections, canEdit, onOpen, onMove }: CollectionTableProps) {
  const t = useTranslations();
  const { space } = useSpace();
  const columns: TableColumn<Collection>[] = [
    {
      id: "name",
      header: t("classification.collections.name"),
      isRowHeader: true,
      cell: ({ name, codename, isDefault }) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 wrap-anywhere">
          {name}
          {isDefault && <Badge tone="accent">{t("classification.collections.isDefault")}</Badge>}
          <span className="basis-full text-sm font-normal text-ink-3 sm:hidden">{codename}</span>
        </span>
      ),
    },
    {
      id: "codename",
      header: t("classification.collections.codename"),
      className: "max-sm:hidden",
      cell: ({ codename }) => <code className="wrap-anywhere">{codename}</code>,
    },
    {
      id: "assets",
      header: t("classification.collections.assets"),
      align: "end",
      className: "w-24",
      cell: ({ id, name }) => (
        <TextLink
          href={libraryPath(space.id, { search: { collection: id } })}
          aria-label={t("classification.collections.showAssets", { name })}
        >
          {t("classification.collections.show")}
        </TextLink>
      ),
    },
  ];
  if (canEdit)
    columns.push({
      id: "actions",
      header: t("common.more"),
      hideHeader: true,
      align: "end",
      className: "w-12",
      cell: (collection) => (
        <CollectionMenu {...{ collection, collections, canEdit, onOpen, onMove }} />
      ),
    });
  return (
    <Table
      label={t("classification.collections.title")}
      columns={columns}
      rows={collections}
      rowKey={({ id }) => id}
    />
  );
}

function CollectionMenu({
  collection,
  collections,
  onOpen,
  onMove,
}: CollectionTableProps & { collection: Collection }) {
  const t = useTranslations();
  const index = collections.indexOf(collection);
  const above = collections[index - 1];
  const below = collections[index + 1];
  return (
    <RowMenu name={collection.name}>
      <MenuItem icon={<Pencil />} onAction={() => onOpen("edit", collection)}>
        {t("common.edit")}
      </MenuItem>
      <MenuItem
        icon={<ArrowUp />}
        disabledReason={above ? undefined : t("classification.collections.isFirst")}
        onAction={() => above && onMove(collection, { before: { id: above.id } })}
      >
        {t("classification.collections.up")}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        disabledReason={below ? undefined : t("classification.collections.isLast")}
        onAction={() => below && onMove(collection, { after: { id: below.id } })}
      >
        {t("classification.collections.down")}
      </MenuItem>
      <MenuItem
        icon={<Trash2 />}
        tone="danger"
        disabledReason={
          collection.isDefault ? t("classification.collections.defaultStays") : undefined
        }
        onAction={() => onOpen("delete", collection)}
      >
        {t("common.delete")}
      </MenuItem>
    </RowMenu>
  );
}
