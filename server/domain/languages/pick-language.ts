import { AppError } from "#lib/app-error.ts";
import type { Language } from "#lib/library.ts";

/** The language with this id among those of a space. Throws `not_found`. */
export function pickLanguage(languages: readonly Language[], languageId: number): Language {
  const language = languages.find((candidate) => candidate.id === languageId);
  if (!language) throw new AppError("not_found", { field: "language" });
  return language;
}

/**
 * Throws `invalid` unless a language of this code may fall back to the other one: it exists, and
 * following fallbacks from it never comes back.
 */
export function requireFallback(
  languages: readonly Language[],
  code: string,
  fallbackCode: string | null,
): void {
  const seen = new Set([code]);
  for (let next = fallbackCode; next !== null; ) {
    const target = languages.find((language) => language.code === next);
    if (!target)
      throw new AppError("invalid", {
        field: "fallbackCode",
        reason: "unknown_language",
        values: { language: next },
      });
    if (seen.has(next))
      throw new AppError("invalid", { field: "fallbackCode", reason: "fallback_circle" });
    seen.add(next);
    next = target.fallbackCode;
  }
}
