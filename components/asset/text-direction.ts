const rightToLeftScripts = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** Which way a language is written, by its usual script. `ltr` for what is no language code. */
export function textDirection(language: string): "ltr" | "rtl" {
  try {
    const script = new Intl.Locale(language).maximize().script ?? "";
    return rightToLeftScripts.has(script) ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
