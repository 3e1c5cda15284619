/** What may be wrong with an alternative text; each is advice, none is an error. */
export type AltAdvice = "file_name" | "too_long" | "says_image" | "same_as_title";

/** What most screen readers take in one go. */
export const comfortableAltLength = 125;

/** Words that every screen reader says by itself before a picture's text. */
const imageWords = [
  // English, German, French, Spanish, Italian, Portuguese, Dutch.
  /^(an? |the )?(image|picture|photo|photograph|graphic|drawing|screenshot|icon) (of|showing)\b/iu,
  /^(ein |das |die )?(bild|foto|grafik|abbildung|zeichnung|aufnahme) (von|des|der|eines|einer|zeigt)\b/iu,
  /^(une |l['’])?(image|photo|photographie|illustration) (de|du|des|d['’])/iu,
  /^(una? |la )?(imagen|foto|fotografía|fotografia|immagine|ilustración) (de|del|di|della|dello)\b/iu,
  /^(uma? |a )?(imagem|foto|fotografia) (de|do|da)\b/iu,
  /^(een |de )?(afbeelding|foto|plaatje) van\b/iu,
];

/** Looks over an alternative text. Pure, and quick enough for every key. */
export function lintAlt({
  value,
  fileName,
  title,
}: {
  value: string;
  fileName: string;
  title: string | null;
}): AltAdvice[] {
  const text = value.trim();
  if (text === "") return [];
  const found: AltAdvice[] = [];
  if (isFileName(text, fileName)) found.push("file_name");
  if (imageWords.some((pattern) => pattern.test(text))) found.push("says_image");
  if ([...text].length > comfortableAltLength) found.push("too_long");
  if (title !== null && plain(text) === plain(title)) found.push("same_as_title");
  return found;
}

/** The name of the file itself, or something that looks like any file's: `IMG_2041`, `hero-2.jpg`. */
function isFileName(text: string, fileName: string): boolean {
  const stem = fileName.replace(/\.[^.]*$/, "");
  if (plain(text) === plain(fileName) || (plain(stem) !== "" && text === stem)) return true;
  if (/\s/.test(text)) return false;
  return (
    /\.(jpe?g|png|gif|webp|avif|svg|tiff?|heic|mp4|pdf)$/i.test(text) ||
    /^(img|dsc|dscn|pict|image|screenshot|scan|p)[-_]?\d{2,}/i.test(text) ||
    // Letters and digits parted by underscores are no sentence.
    /^\w+_\w*\d/.test(text)
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
