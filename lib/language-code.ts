/**
 * A language code in its canonical BCP 47 spelling (`DE` is `de`, `pt-br` is `pt-BR`), or null
 * when it is none. No longer than 35 characters, as RFC 5646 advises.
 */
export function canonicalLanguageCode(code: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(code.trim());
    return canonical && canonical.length <= 35 ? canonical : null;
  } catch {
    return null;
  }
}

/** What the language is called in English: `German`, `Brazilian Portuguese`. The code when unknown. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Private and variant parts make a code that is right and that nobody has a name for.
    return code;
  }
}

const names = new Intl.DisplayNames(["en"], { type: "language" });
