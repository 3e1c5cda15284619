import path from "node:path";

/** Signs that a disk or an archive gives a meaning of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /[\u0000-\u001f\\/:*?"<>|]/g;

/**
 * A file name that none of `taken` has in any case of letters, which joins them: `a.jpg`,
 * `a (2).jpg`.
 */
export function freeName(name: string, taken: Set<string>): string {
  const clean = name.replace(special, "_").replace(/^\.+/, "_") || "file";
  const { name: stem, ext } = path.posix.parse(clean);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? clean : `${stem} (${number})${ext}`;
    const key = candidate.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}
