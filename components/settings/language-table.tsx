"use client";

import { Pencil, Star, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "#components/ui/badge.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { Table, type TableColumn } from "#components/ui/table.tsx";
import type { Language } from "#lib/library.ts";
import { RowMenu } from "./row-menu.tsx";

type LanguageTableProps = {
  languages: readonly Language[];
  canEdit: boolean;
  onEdit: (language: Language) => void;
  onMakeDefault: (language: Language) => void;
  onRemove: (language: Language) => void;
};

/** The languages in their order. */
export function LanguageTable({
  languages,
  canEdit,
  onEdit,
  onMakeDefault,
  onRemove,
}: LanguageTableProps) {
  const t = useTranslations();
  const nameOf = (code: string) => languages.find((one) => one.code === code)?.name ?? code;
  const columns: TableColumn<Language>[] = [
    {
      id: "name",
      header: t("settings.languages.name"),
      isRowHeader: true,
      cell: ({ name, code, isDefault, fallbackCode }) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 wrap-anywhere">
          {name}
          {isDefault && <Badge tone="accent">{t("settings.languages.isDefault")}</Badge>}
          <span className="basis-full text-sm font-normal text-ink-3 sm:hidden">
            {code}
            {fallbackCode &&
              `, ${t("settings.languages.fallbackTo", { name: nameOf(fallbackCode) })}`}
          </span>
        </span>
      ),
    },
    {
      id: "code",
      header: t("settings.languages.code"),
      className: "max-sm:hidden",
      cell: ({ code }) => code,
    },
    {
      id: "fallback",
      header: t("settings.languages.fallback"),
      className: "max-sm:hidden",
      cell: ({ fallbackCode }) =>
        fallbackCode ? (
          nameOf(fallbackCode)
        ) : (
          <span className="text-ink-3">{t("settings.languages.noFallback")}</span>
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
      cell: (language) => (
        <RowMenu name={language.name}>
          <MenuItem icon={<Pencil />} onAction={() => onEdit(language)}>
            {t("common.edit")}
          </MenuItem>
          <MenuItem
            icon={<Star />}
            disabledReason={language.isDefault ? t("settings.languages.alreadyDefault") : undefined}
            onAction={() => onMakeDefault(language)}
          >
            {t("settings.languages.makeDefault")}
          </MenuItem>
          <MenuItem
            icon={<Trash2 />}
            tone="danger"
            disabledReason={language.isDefault ? t("settings.languages.defaultStays") : undefined}
            onAction={() => onRemove(language)}
          >
            {t("common.remove")}
          </MenuItem>
        </RowMenu>
      ),
    });
  return (
    <Table
      label={t("settings.languages.title")}
      columns={columns}
      rows={languages}
      rowKey={({ id }) => id}
    />
  );
}
