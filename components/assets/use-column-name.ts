"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import type { SizedColumn } from "#lib/table-view.ts";

/** What a column is called: a text as the space calls it. */
export function useColumnName(): (column: SizedColumn) => string {
  const t = useTranslations("columns.name");
  const { fields } = useSpace();
  return (column) => {
    const isText = column === "alt" || column === "title";
    return (isText && fields.find(({ key }) => key === column)?.name) || t(column);
  };
}
