import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageName } from "#lib/language-code.ts";
import type { Language, SpaceOverview } from "#lib/library.ts";

const builtInKeys = ["alt", "title", "copyright", "source"] as const;

/**
 * The overview with its built-in fields, and languages that nobody renamed, called as the interface
 * calls them: they are stored in English.
 */
export function useLocalNames(overview: SpaceOverview): SpaceOverview {
  const t = useTranslations("common.fieldName");
  const locale = useLocale();
  const { fields, languages } = overview;
  const named = useMemo(
    () => ({
      fields: fields.map((field) => {
        const key = builtInKeys.find((one) => field.builtIn && one === field.key);
        return key ? { ...field, name: t(key) } : field;
      }),
      languages: languages.map((language) => ({ ...language, name: localName(language, locale) })),
    }),
    [fields, languages, t, locale],
  );
  return { ...overview, ...named };
}

function localName({ code, name }: Language, locale: string): string {
  // Without an English name there is none in other languages.
  if (name === code || name !== languageName(code)) return name;
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? name;
}
