"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";

/** Names a text: "Alt text in German", or the field alone where it is not translated. */
export function useCellName(): (cell: { field: string; language: string }) => string {
  const t = useTranslations("library.filter");
  const { fields, languages } = useSpace();
  return ({ field: key, language: code }) => {
    const field = fields.find((known) => known.key === key)?.name ?? key;
    const language = languages.find((known) => known.code === code)?.name;
    return language ? t("fieldInLanguage", { field, language }) : field;
  };
}
