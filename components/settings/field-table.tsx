"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "#components/ui/badge.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { Table, type TableColumn } from "#components/ui/table.tsx";
import type { Field } from "#lib/library.ts";
import { RowMenu } from "./row-menu.tsx";

type FieldTableProps = {
  fields: readonly Field[];
  canEdit: boolean;
  onEdit: (field: Field) => void;
  onDelete: (field: Field) => void;
};

/** The fields in their order, with what is special about each. */
export function FieldTable({ fields, canEdit, onEdit, onDelete }: FieldTableProps) {
  const t = useTranslations();
  const columns: TableColumn<Field>[] = [
    {
      id: "name",
      header: t("settings.fields.name"),
      isRowHeader: true,
      cell: (field) => (
        <span className="flex flex-col">
          <span className="wrap-anywhere">{field.name}</span>
          <span className="text-sm font-normal wrap-anywhere text-ink-3">{field.key}</span>
          <span className="pt-1 sm:hidden">
            <FieldBadges field={field} />
          </span>
        </span>
      ),
    },
    {
      id: "properties",
      header: t("settings.fields.properties"),
      className: "max-sm:hidden",
      cell: (field) => <FieldBadges field={field} />,
    },
  ];
  if (canEdit)
    columns.push({
      id: "actions",
      header: t("common.more"),
      hideHeader: true,
      align: "end",
      className: "w-12",
      cell: (field) => (
        <RowMenu name={field.name}>
          <MenuItem icon={<Pencil />} onAction={() => onEdit(field)}>
            {t("common.edit")}
          </MenuItem>
          <MenuItem
            icon={<Trash2 />}
            tone="danger"
            disabledReason={field.builtIn ? t("settings.fields.builtInStays") : undefined}
            onAction={() => onDelete(field)}
          >
            {t("common.delete")}
          </MenuItem>
        </RowMenu>
      ),
    });
  return (
    <Table
      label={t("settings.fields.title")}
      columns={columns}
      rows={fields}
      rowKey={({ id }) => id}
    />
  );
}

function FieldBadges({ field }: { field: Field }) {
  const t = useTranslations("settings.fields");
  return (
    <span className="flex flex-wrap gap-1">
      {field.required && <Badge tone="accent">{t("required")}</Badge>}
      {field.translatable && <Badge>{t("translatable")}</Badge>}
      {field.multiline && <Badge>{t("multiline")}</Badge>}
      {field.pattern && <Badge>{t("hasRule")}</Badge>}
      {field.builtIn && <Badge>{t("builtIn")}</Badge>}
    </span>
  );
}
