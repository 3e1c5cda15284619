/** What a field is called in the data: lower case Latin letters, digits and underscores. */
export const fieldKeyPattern = /^[a-z][a-z0-9_]{0,59}$/;

/** A key made of a name: `Größe (cm)` is `grosse_cm`. `field` when no Latin letter is in it. */
export function fieldKeyFromName(name: string): string {
  const key = name
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 60)
    .replace(/_+$/, "");
  return key === "" ? "field" : key;
}
