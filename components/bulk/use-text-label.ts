"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";

/** `Alt text, German`: a text by the names of its field and language. */
export function useTextLabel() {
  const t = useTranslations("activity.field");
  const { fields, languages } = useSpace();
  return (key: string, code: string): string => {
    const field = fields.find((one) => one.key === key)?.name ?? key;
    if (code === "") return field;
    return t("text", {
      field,
      language: languages.find((one) => one.code === code)?.name ?? code,
    });
  };
}
