import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Changes } from "#lib/history.ts";
import type { Language } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { refreshGaps } from "../assets/refresh-gaps.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { languageNameField } from "./create-language.ts";
import { loadLanguages } from "./load-languages.ts";
import { pickLanguage, requireFallback } from "./pick-language.ts";

export const editLanguageSchema = z.object({
  languageId: z.number().int().positive(),
  name: languageNameField.optional(),
  fallbackCode: z.string().max(35).nullable().optional(),
  /** Whether required texts are missed in it. Its texts stay either way. */
  isActive: z.boolean().optional(),
});

/**
 * Changes a language's name, fallback or state; what is absent stays. Its code stays, since texts and
 * clients know it. Throws `invalid` for a fallback that is unknown or leads in a circle.
 */
export async function editLanguage(
  actor: Actor,
  input: z.infer<typeof editLanguageSchema>,
): Promise<Language> {
  authorize(actor, "language.edit");
  return inTransaction(async (tx) => {
    const languages = await loadLanguages(tx, actor.spaceId);
    const before = pickLanguage(languages, input.languageId);
    const after = {
      name: input.name ?? before.name,
      fallbackCode: input.fallbackCode === undefined ? before.fallbackCode : input.fallbackCode,
      isActive: input.isActive ?? before.isActive,
    };
    if (before.isDefault && !after.isActive)
      throw new AppError("conflict", { field: "isActive", reason: "default_language" });
    requireFallback(languages, before.code, after.fallbackCode);
    const changes: Changes = {};
    for (const key of ["name", "fallbackCode", "isActive"] as const)
      if (before[key] !== after[key]) changes[key] = { before: before[key], after: after[key] };
    if (Object.keys(changes).length === 0) return before;
    await tx.language.update({ where: { id: before.id }, data: after });
    if (changes.isActive) await refreshGaps(tx, actor.spaceId, { language: before.code });
    await recordHistory(tx, actor, {
      action: "language.edited",
      subject: { type: "language", id: before.id, name: after.name },
      changes,
    });
    return { ...before, ...after };
  });
}
