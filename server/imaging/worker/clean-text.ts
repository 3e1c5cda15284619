const longestText = 10_000;

// What cameras and programs write where a person wrote nothing.
const emptyWords =
  /^(olympus digital camera|minolta digital camera|sony dsc|samsung|samsung camera pictures|digital camera|dcim|default|untitled|image-description|screenshot|jpeg|exif_.*|dav|oznor?|[a-z]{0,5}_?\d*_?qrf)$/i;

/** A text found inside a file, fit to be shown: no control characters, bounded, or undefined. */
export function cleanText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\ufffd/g, "")
    .trim()
    .slice(0, longestText)
    .toWellFormed();
  return text === "" || emptyWords.test(text) ? undefined : text;
}

/** Keywords, each cleaned and once, at most 200. */
export function cleanKeywords(values: unknown[]): string[] | undefined {
  const words = new Set(values.flatMap((value) => cleanText(value)?.slice(0, 200) ?? []));
  return words.size === 0 ? undefined : [...words].slice(0, 200);
}
