import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { assetId } from "./asset-ids.ts";
import { changeAsset } from "./change-asset.ts";
import { loadTextRules } from "./text-rules.ts";

export const textEdit = z.object({
  field: z.string().min(1).max(60),
  /** Empty for a field that is not translated. */
  language: z.string().max(35),
  /** Null removes the text; an empty string is a deliberate empty. */
  value: z.string().max(10_000).nullable(),
});

export const editAssetTextsSchema = z.object({
  assetId,
  baseVersion: z.number().int().positive().optional(),
  texts: z.array(textEdit).min(1).max(500),
});

export type TextEdit = z.infer<typeof textEdit>;

/**
 * Writes texts of an asset. Texts that others changed since `baseVersion` refuse with `conflict`
 * and what stands there; all others merge.
 */
export function editAssetTexts(
  actor: Actor,
  input: z.infer<typeof editAssetTextsSchema>,
): Promise<Asset> {
  return changeAsset(
    actor,
    {
      assetId: input.assetId,
      permission: "asset.edit",
      action: "asset.text_edited",
      baseVersion: input.baseVersion,
    },
    (_asset, tx) => decideTexts(tx, actor.spaceId, input.texts),
  );
}

/** The changes that text edits ask for, once they fit the space's fields and languages. */
export async function decideTexts(
  tx: Transaction,
  spaceId: number,
  edits: readonly TextEdit[],
): Promise<Record<string, string | null>> {
  const rules = await loadTextRules(tx, spaceId);
  const changes: Record<string, string | null> = {};
  for (const { field, language, value } of edits) {
    rules.require(field, language);
    const text = value?.trim() ?? null;
    if (text) rules.requireFit(field, language, text);
    changes[`text.${field}.${language}`] = text;
  }
  return changes;
}
