import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { refreshGaps } from "../assets/refresh-gaps.ts";
import { rewriteTexts } from "../assets/rewrite-texts.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { loadLanguages } from "./load-languages.ts";
import { pickLanguage } from "./pick-language.ts";

export const deleteLanguageSchema = z.object({
  languageId: z.number().int().positive(),
  /** Whether texts in the language may go with it. They stay in the history of their assets. */
  discardTexts: z.boolean().default(false),
});

/**
 * Takes a language out of the space. Languages that fell back to it fall back to where it did.
 * Throws `conflict` for the default language, and while there are texts in it that may not be
 * discarded; `locked` with how many assets refuse to lose theirs.
 */
export async function deleteLanguage(
  actor: Actor,
  input: z.input<typeof deleteLanguageSchema>,
): Promise<{ changedAssets: number }> {
  authorize(actor, "language.edit");
  const { spaceId } = actor;
  return inTransaction(async (tx) => {
    const language = pickLanguage(await loadLanguages(tx, spaceId), input.languageId);
    const { code } = language;
    if (language.isDefault)
      throw new AppError("conflict", { field: "language", reason: "default_language" });
    const count = await tx.assetText.count({ where: { asset: { spaceId }, language: code } });
    if (count > 0 && !input.discardTexts)
      throw new AppError("conflict", {
        field: "language",
        reason: "texts_exist",
        values: { count },
      });
    const changedAssets = await rewriteTexts(tx, actor, {
      texts: { language: code },
      languageOf: () => null,
    });
    await tx.language.updateMany({
      where: { spaceId, fallbackCode: code },
      data: { fallbackCode: language.fallbackCode },
    });
    await tx.language.delete({ where: { id: language.id } });
    await refreshGaps(tx, spaceId, { language: code });
    await recordHistory(tx, actor, {
      action: "language.deleted",
      subject: { type: "language", id: language.id, name: language.name },
      changes: { code: { before: code, after: null } },
    });
    return { changedAssets };
  });
}
