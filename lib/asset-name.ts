const longestName = 255;
const nameWithoutName = "file";

// Characters that change how the rest of a name is shown (bidirectional overrides and
// isolates) or that cannot be seen at all: a name "photo<RLO>gpj.exe" must not look like a
// picture. ZWJ and ZWNJ stay: emoji and several scripts are written with them.
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const separators = /[/\\\u2044\u2215\u29f8\uff0f\uff3c]/gu;

/**
 * Makes a file name safe to store, show and send: Unicode NFC, every script and emoji kept;
 * control characters and bidirectional overrides removed, path separators turned into "-",
 * leading and trailing white space and trailing dots removed, no more than 255 UTF-8 bytes
 * with the extension kept. Never empty, never "." or "..".
 */
export function cleanAssetName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\t\r\n]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(invisible, "")
    .replace(separators, "-")
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "")
    .trimStart();
  return shorten(clean === "" ? nameWithoutName : clean);
}

/**
 * The extension of a name in lower case without its dot, or "" when there is none. Only a
 * short run of letters and digits counts, so "Mr. Smith" has no extension.
 */
export function nameExtension(name: string): string {
  return /[^.]\.([\p{L}\p{N}]{1,16})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The name with its extension replaced, or added where it has none: "a.jpg.html" is "a.jpg". */
export function withExtension(name: string, extension: string): string {
  const old = nameExtension(name);
  const stem = old === "" ? name : name.slice(0, name.lastIndexOf("."));
  if (nameExtension(stem) === extension) return shorten(stem);
  return shorten(`${stem.replace(/[\s.]+$/u, "") || nameWithoutName}.${extension}`);
}

function shorten(name: string): string {
  if (utf8Length(name) <= longestName) return name;
  const extension = nameExtension(name);
  const ending = extension === "" ? "" : name.slice(name.lastIndexOf("."));
  const room = longestName - utf8Length(ending);
  let stem = "";
  let used = 0;
  // Cut between what a reader sees as characters, never inside an emoji or an accent.
  for (const { segment } of graphemes.segment(name.slice(0, name.length - ending.length))) {
    used += utf8Length(segment);
    if (used > room) break;
    stem += segment;
  }
  return (stem.replace(/[\s.]+$/u, "") || nameWithoutName) + ending;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
