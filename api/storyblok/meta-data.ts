import { AppError } from "#lib/app-error.ts";
import type { AssetText } from "#lib/asset.ts";
import type { Field, Language } from "#lib/library.ts";

/** What `meta_data` needs to know of a space. */
export type TextScheme = { fields: readonly Field[]; languages: readonly Language[] };

export type MetaData = Record<string, string>;

/** A text to write, as the domain takes it. */
type TextEdit = { field: string; language: string; value: string | null };

const separator = "__i18n__";

/** The keys of `meta_data` that the asset itself repeats. */
export const builtInKeys = ["alt", "title", "source", "copyright"] as const;

/**
 * The texts of an asset as `meta_data`: `alt` in the default language, `alt__i18n__de` in the
 * others. A text that is missing has no key; an empty one was left empty on purpose.
 */
export function metaDataOf(texts: readonly AssetText[], scheme: TextScheme): MetaData {
  const metaData: MetaData = {};
  for (const field of scheme.fields) {
    const own = texts.filter((text) => text.field === field.key);
    if (!field.translatable) {
      const text = own.find(({ language }) => language === "");
      if (text) metaData[field.key] = text.value;
      continue;
    }
    for (const language of defaultFirst(scheme.languages)) {
      const text = own.find((candidate) => candidate.language === language.code);
      if (text) metaData[keyOf(field.key, language)] = text.value;
    }
  }
  return metaData;
}

function defaultFirst(languages: readonly Language[]): Language[] {
  return languages.toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));
}

function keyOf(field: string, language: Language): string {
  return language.isDefault ? field : `${field}${separator}${language.code}`;
}

/** What a client sent of texts: the asset's own properties, and `meta_data`. */
export type SentTexts = {
  properties: Partial<Record<(typeof builtInKeys)[number], string | null>>;
  metaData: Record<string, string | null>;
};

/**
 * The texts to write. An asset says `alt` twice, itself and in `meta_data`; a client that changes
 * one often sends the other back as it read it, so of two that differ the one that changes
 * something counts, and `meta_data` where both do. Throws `invalid` for a key that no field of
 * the space has, so that nothing is lost without a word.
 *
 * An empty property stands for a missing text as well as for an empty one, because a missing one
 * is read as empty; so it does not turn missing into empty. In `meta_data` it does.
 */
export function textEditsOf(
  sent: SentTexts,
  scheme: TextScheme,
  current: readonly AssetText[],
): TextEdit[] {
  const edits = new Map<string, TextEdit>();
  const standing = ({ field, language }: Pick<TextEdit, "field" | "language">) =>
    current.find((text) => text.field === field && text.language === language)?.value ?? null;
  const put = (edit: TextEdit) => edits.set(`${edit.field}.${edit.language}`, edit);
  for (const key of builtInKeys) {
    const value = sent.properties[key];
    if (value === undefined) continue;
    const target = { ...targetOf(key, scheme), value };
    if (value !== "" || standing(target) !== null) put(target);
  }
  for (const [key, value] of Object.entries(sent.metaData)) {
    if (isUnknown(key, scheme) && (value === null || value === "")) continue;
    const target = { ...targetOf(key, scheme), value };
    const isOverruled = edits.has(`${target.field}.${target.language}`);
    if (!isOverruled || value !== standing(target)) put(target);
  }
  return [...edits.values()];
}

function isUnknown(key: string, { fields }: TextScheme): boolean {
  const [fieldKey] = key.split(separator);
  return !fields.some((field) => field.key === fieldKey);
}

/** The field and language of a key. Codes are compared without case, and `_` counts as `-`. */
function targetOf(key: string, scheme: TextScheme): { field: string; language: string } {
  const [fieldKey = "", code] = key.split(separator);
  const field = scheme.fields.find((candidate) => candidate.key === fieldKey);
  if (!field)
    throw new AppError("invalid", {
      field: key,
      reason: "unknown_field",
      values: { field: fieldKey },
    });
  if (!field.translatable) {
    if (code === undefined) return { field: field.key, language: "" };
    throw new AppError("invalid", { field: key, reason: "untranslated_field" });
  }
  const language = scheme.languages.find((candidate) =>
    code === undefined ? candidate.isDefault : plainCode(candidate.code) === plainCode(code),
  );
  if (!language)
    throw new AppError("invalid", {
      field: key,
      reason: "unknown_language",
      values: { language: code ?? "" },
    });
  return { field: field.key, language: language.code };
}

function plainCode(code: string): string {
  return code.toLowerCase().replaceAll("_", "-");
}
