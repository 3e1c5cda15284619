import type { SearchKey } from "./search-keys.ts";

/** Why a part of a search cannot be used: a key under `search.problem` in the messages. */
export type SearchProblem = {
  code:
    | "value_missing"
    | "unknown_choice"
    | "bad_number"
    | "bad_bytes"
    | "bad_ratio"
    | "bad_date"
    | "unknown_field"
    | "unknown_language"
    | "unknown_name"
    | "no_such_name"
    | "gone"
    | "too_many";
  /** What fills the sentence: what was written, and what would be right. */
  values: Record<string, string>;
};

type Place = {
  /** A minus before it: what fits is left out. */
  isNot: boolean;
  /** Where it stands in the text, the minus included. */
  start: number;
  end: number;
  problem: SearchProblem | null;
};

/** A word, or "exact words" in quotation marks, looked for in names and all texts. */
export type WordTerm = Place & { kind: "word"; text: string; isExact: boolean };

/** `key:value,value`: any of the values. */
export type FilterTerm = Place & { kind: "filter"; key: SearchKey; values: readonly string[] };

/** `alt.de:value`: words in one field, in one language or (null) in any. */
export type FieldTerm = Place & {
  kind: "field";
  field: string;
  language: string | null;
  values: readonly string[];
};

export type SearchTerm = WordTerm | FilterTerm | FieldTerm;

/** What a person searches for: everything that all of its terms let through. */
export type SearchExpression = { terms: readonly SearchTerm[] };

/** What the language must know of a space to be read. */
export type SearchVocabulary = {
  fields: readonly { key: string; translatable: boolean }[];
  /** Codes. */
  languages: readonly string[];
};
