import type { AssetGap } from "#lib/asset.ts";
import type { Field } from "#lib/library.ts";

export type Completeness = { filled: number; required: number };

/** How many of a language's required texts are there. `required` is 0 where nothing is. */
export function completenessIn(
  language: string,
  fields: readonly Pick<Field, "required" | "translatable">[],
  gaps: readonly AssetGap[],
): Completeness {
  const required = fields.filter((field) => field.required && field.translatable).length;
  const missing = gaps.filter((gap) => gap.language === language).length;
  return { filled: Math.max(0, required - missing), required };
}
