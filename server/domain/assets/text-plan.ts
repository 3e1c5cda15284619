import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { changedText, type TextChange } from "#lib/text-change.ts";
import type { AssetPlan } from "./change-assets.ts";
import { loadTextRules, type TextRules } from "./text-rules.ts";

/** A change of the same text of many assets, or of all texts that words stand in. */
export function textPlan(change: TextChange): AssetPlan {
  return {
    permission: "asset.edit",
    action: "asset.text_edited",
    prepare: async (tx, actor) => {
      const rules = await loadTextRules(tx, actor.spaceId);
      if (change.field !== null && change.language !== null)
        rules.require(change.field, change.language);
      return (asset) => decide(asset, change, rules);
    },
  };
}

function decide(asset: Asset, change: TextChange, rules: TextRules): Record<string, string | null> {
  const wanted: Record<string, string | null> = {};
  for (const { field, language } of textsOf(asset, change)) {
    const before =
      asset.texts.find((text) => text.field === field && text.language === language)?.value ?? null;
    const after = changedText(change, before);
    if (after === before) continue;
    if (after !== null && after.length > 10_000)
      throw new AppError("invalid", { field, reason: "too_long", values: { limit: 10_000 } });
    if (after !== null) rules.requireFit(field, language, after);
    wanted[`text.${field}.${language}`] = after;
  }
  return wanted;
}

/** The texts that a change is about: the named one, or for finding and replacing all that are there. */
function textsOf(asset: Asset, change: TextChange): readonly { field: string; language: string }[] {
  if (change.mode !== "replace") return [{ field: change.field, language: change.language }];
  return asset.texts.filter(
    (text) =>
      (change.field === null || text.field === change.field) &&
      (change.language === null || text.language === change.language),
  );
}
