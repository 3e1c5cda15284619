import type { AssetGap } from "./asset.ts";
import type { Field, Language } from "./library.ts";

export type TextCompleteness = {
  /** Languages in which every required text is there. */
  complete: number;
  total: number;
};

/**
 * In how many of the space's languages all required texts are there. A required text of no
 * language counts with the default one. Null when the space requires no text.
 */
export function textCompleteness(
  gaps: readonly AssetGap[],
  languages: readonly Pick<Language, "code" | "isDefault">[],
  fields: readonly Pick<Field, "required" | "translatable">[],
): TextCompleteness | null {
  const required = fields.filter((field) => field.required);
  if (required.length === 0) return null;
  const counted = required.some((field) => field.translatable)
    ? languages
    : languages.filter((language) => language.isDefault);
  const isComplete = ({ code, isDefault }: Pick<Language, "code" | "isDefault">) =>
    !gaps.some((gap) => gap.language === code || (gap.language === "" && isDefault));
  return { complete: counted.filter(isComplete).length, total: counted.length };
}
