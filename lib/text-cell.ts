/** One text of an asset: a field in a language, which is empty for a field that is not translated. */
export type TextCell = { field: string; language: string };

/** The name of a cell in drafts and messages; history and conflicts put `text.` before it. */
export function cellKey({ field, language }: TextCell): `${string}.${string}` {
  return `${field}.${language}`;
}

/** The cell behind a key; keys of fields have no dot in them. */
export function cellFromKey(key: string): TextCell {
  const dot = key.indexOf(".");
  return { field: key.slice(0, dot), language: key.slice(dot + 1) };
}

/** What the key of a cell looks like. */
export const cellKeyPattern = /^[a-z][a-z0-9_]{0,59}\.[A-Za-z0-9-]{0,35}$/;
