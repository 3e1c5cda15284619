import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Language } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { loadLanguages } from "./load-languages.ts";
import { pickLanguage } from "./pick-language.ts";

export const setDefaultLanguageSchema = z.object({ languageId: z.number().int().positive() });

/**
 * Makes a language the one that lists show and that embedded texts of uploads are kept in. The
 * texts stay as they are; those of the new default language translate nothing any more, so none of
 * them is stale.
 */
export async function setDefaultLanguage(
  actor: Actor,
  input: z.infer<typeof setDefaultLanguageSchema>,
): Promise<Language> {
  authorize(actor, "language.edit");
  return inTransaction(async (tx) => {
    const languages = await loadLanguages(tx, actor.spaceId);
    const language = pickLanguage(languages, input.languageId);
    if (language.isDefault) return language;
    await tx.space.update({
      where: { id: actor.spaceId },
      data: { defaultLanguage: language.code },
    });
    await tx.assetText.updateMany({
      where: {
        language: language.code,
        staleSince: { not: null },
        asset: { spaceId: actor.spaceId },
      },
      data: { staleSince: null },
    });
    const before = languages.find((candidate) => candidate.isDefault);
    await recordHistory(tx, actor, {
      action: "language.edited",
      subject: { type: "language", id: language.id, name: language.name },
      changes: { default: { before: before?.code ?? null, after: language.code } },
    });
    return { ...language, isDefault: true };
  });
}
