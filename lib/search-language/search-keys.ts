import { assetKinds } from "#lib/asset.ts";

/** What may stand behind the colon of a key. */
export type ValueShape =
  /** One of a few words. */
  | "choice"
  /** The name of something people made: a tag, a folder, a person. */
  | "name"
  /** Words that a text contains. */
  | "text"
  /** A field and a language: `alt.de`. */
  | "cell"
  | "number"
  | "bytes"
  | "ratio"
  | "date";

export const searchStates = [
  "locked",
  "private",
  "scheduled",
  "expired",
  "untagged",
  "animated",
  "waiting",
  "returned",
  "stale",
  "trashed",
] as const;
export type SearchState = (typeof searchStates)[number];

export const orientations = ["landscape", "portrait", "square"] as const;
export type Orientation = (typeof orientations)[number];

/** Every key of the search language, in the order they are offered. */
const keys = {
  tag: { shape: "name" },
  type: { shape: "choice", choices: assetKinds },
  is: { shape: "choice", choices: searchStates },
  missing: { shape: "cell" },
  stale: { shape: "cell" },
  has: { shape: "cell", choices: ["focus", "tag", "folder"] },
  folder: { shape: "name" },
  in: { shape: "name" },
  collection: { shape: "name" },
  term: { shape: "name" },
  by: { shape: "name" },
  ext: { shape: "text" },
  name: { shape: "text" },
  created: { shape: "date" },
  updated: { shape: "date" },
  expires: { shape: "date" },
  width: { shape: "number" },
  height: { shape: "number" },
  size: { shape: "bytes" },
  ratio: { shape: "ratio" },
  orientation: { shape: "choice", choices: orientations },
} as const satisfies Record<string, { shape: ValueShape; choices?: readonly string[] }>;

export type SearchKey = keyof typeof keys;
export const searchKeys = Object.keys(keys) as SearchKey[];

/** Other words for the same key. */
const aliases: Readonly<Record<string, SearchKey>> = {
  tags: "tag",
  kind: "type",
  state: "is",
  uploaded: "created",
  changed: "updated",
  extension: "ext",
};

/** The key that a word before a colon means; null when it means none. */
export function searchKeyOf(word: string): SearchKey | null {
  const lower = word.toLowerCase();
  if (Object.hasOwn(keys, lower)) return lower as SearchKey;
  return Object.hasOwn(aliases, lower) ? (aliases[lower] ?? null) : null;
}

export function shapeOf(key: SearchKey): ValueShape {
  return keys[key].shape;
}

/** The words that may stand behind a key; empty where they are not few. */
export function choicesOf(key: SearchKey): readonly string[] {
  const definition = keys[key];
  return "choices" in definition ? definition.choices : [];
}
