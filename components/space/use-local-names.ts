import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
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
  const nameIn = (of: string) => new Intl.DisplayNames([of], { type: "language" }).of(code);
  try {
    return (nameIn("en") === name && nameIn(locale)) || name;
  } catch {
    // Private and variant parts make a code that is right and that nobody has a name for.
    return name;
  }
}
