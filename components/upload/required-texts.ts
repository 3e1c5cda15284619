import type { Asset } from "#lib/asset.ts";
import type { Field, Language } from "#lib/library.ts";

/** A text that every file must have. `language` is empty for a field that is not translated. */
export type RequiredText = {
  field: string;
  fieldName: string;
  language: string;
  languageName: string | null;
};

/** Every required text of the space, in the order of its fields and languages. */
export function requiredTexts(
  fields: readonly Field[],
  languages: readonly Language[],
): RequiredText[] {
  return fields
    .filter((field) => field.required)
    .flatMap((field): RequiredText[] => {
      const common = { field: field.key, fieldName: field.name };
      if (!field.translatable) return [{ ...common, language: "", languageName: null }];
      return languages.map(({ code, name }) => ({ ...common, language: code, languageName: name }));
    });
}

/** The text of an asset, or null where it has none. */
export function textAt(
  asset: Asset,
  { field, language }: Pick<RequiredText, "field" | "language">,
): string | null {
  return (
    asset.texts.find((text) => text.field === field && text.language === language)?.value ?? null
  );
}
