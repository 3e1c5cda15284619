"use client";

import { useMemo } from "react";
import { useLocale } from "use-intl";
import { commonLanguages } from "#lib/common-languages.ts";
import { canonicalLanguageCode } from "#lib/language-code.ts";

export type LanguageOption = { id: string; label: string; description: string };

/**
 * Languages that fit what was typed, by their names in the interface language and in their own,
 * and by code; with any other valid code that was typed. Without those in `taken`.
 */
export function useLanguageOptions(typed: string, taken: readonly string[]): LanguageOption[] {
  const locale = useLocale();
  const all = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: "language" });
    return commonLanguages
      .map((code) => ({
        id: code as string,
        label: names.of(code) ?? code,
        description: `${ownNameOf(code)}, ${code}`,
      }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [locale]);
  const wanted = typed.trim().toLocaleLowerCase(locale);
  const fitting = all.filter(
    ({ id, label, description }) =>
      !taken.includes(id) &&
      `${label} ${description} ${id}`.toLocaleLowerCase(locale).includes(wanted),
  );
  const code = codeOf(typed);
  if (!code || taken.includes(code) || all.some(({ id }) => id === code)) return fitting;
  // Browsers do not know the names of all languages; a code that is none of them is still one.
  const label = new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  return [...fitting, { id: code, label, description: code }];
}

function ownNameOf(code: string): string {
  return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
}

/** The canonical code when a code was typed, not the beginning of a name. */
function codeOf(typed: string): string | null {
  return /^[a-z]{2,3}(-|$)/i.test(typed.trim()) ? canonicalLanguageCode(typed) : null;
}
