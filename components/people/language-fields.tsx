"use client";

import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { TagList } from "#components/ui/tag-list.tsx";
import { commonLanguages } from "#lib/common-languages.ts";

type LanguageFieldsProps = {
  /** BCP 47 codes, the main language first. Never empty. */
  value: readonly string[];
  onChange: (codes: string[]) => void;
};

/** The languages a new library starts with: a main one and any others. */
export function LanguageFields({ value, onChange }: LanguageFieldsProps) {
  const t = useTranslations("people.setup");
  const options = useLanguageOptions();
  const [main, ...further] = value;
  const nameOf = (code: string) => options.find(({ id }) => id === code)?.label ?? code;
  return (
    <>
      <ComboBox
        label={t("mainLanguage")}
        description={t("mainLanguageHint")}
        options={options}
        emptyText={t("noLanguageMatches")}
        value={main ?? null}
        onChange={(code) => {
          if (code !== null) onChange([String(code), ...further.filter((other) => other !== code)]);
        }}
      />
      <ComboBox
        // A new key empties the field for the next language.
        key={value.join(" ")}
        label={t("moreLanguages")}
        description={t("moreLanguagesHint")}
        options={options.filter(({ id }) => !value.includes(id))}
        emptyText={t("noLanguageMatches")}
        onChange={(code) => {
          if (code !== null) onChange([...value, String(code)]);
        }}
      />
      <TagList
        label={t("furtherLanguages")}
        empty={t("noFurtherLanguages")}
        items={further.map((code) => ({ id: code, label: nameOf(code) }))}
        onRemove={(codes) => onChange(value.filter((code) => !codes.has(code)))}
      />
    </>
  );
}

/** The languages on offer by their names in the interface language, in its order. */
function useLanguageOptions(): { id: string; label: string }[] {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: "language" });
    return commonLanguages
      .map((code) => ({ id: code as string, label: names.of(code) ?? code }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [locale]);
}
