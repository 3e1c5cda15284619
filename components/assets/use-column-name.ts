"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { isTextColumn, type SizedColumn } from "#lib/table-view.ts";
import { textOfColumn } from "#lib/text-columns.ts";

/** What a column is called: a text as the space calls it, with its language if that is another one. */
export function useColumnName(): (column: SizedColumn) => string {
  const t = useTranslations("columns.name");
  const { space, fields, languages } = useSpace();
  return (column) => {
    if (!isTextColumn(column)) return t(column);
    const text = textOfColumn(column, space.defaultLanguage);
    const field = fields.find(({ key }) => key === text.field)?.name ?? text.field;
    const language = languages.find(({ code }) => code === text.language);
    return !language || language.isDefault ? field : t("text", { field, language: language.name });
  };
}
