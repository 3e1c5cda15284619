import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { languageName } from "#lib/language-code.ts";
import type { Language } from "#lib/library.ts";
import { externalIdSchema } from "#lib/object-ref.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { refreshGaps } from "../assets/refresh-gaps.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { languageFromRow, languageSelect } from "./language-row.ts";
import { loadLanguages } from "./load-languages.ts";
import { requireFallback } from "./pick-language.ts";
import { requireLanguageCode } from "./require-language-code.ts";

export const languageNameField = z.string().trim().min(1).max(100);

export const createLanguageSchema = z.object({
  /** BCP 47: `de`, `pt-BR`. */
  code: z.string().max(100),
  /** What the language is called in English when absent. */
  name: languageNameField.optional(),
  /** The language whose texts stand in for missing ones. */
  fallbackCode: z.string().max(35).nullable().default(null),
  isActive: z.boolean().default(true),
  externalId: externalIdSchema.optional(),
});

/**
 * Adds a language to the space; every asset lacks the required texts in it. Throws `invalid` for
 * a code that is none, `conflict` when the space has the language.
 */
export async function createLanguage(
  actor: Actor,
  input: z.input<typeof createLanguageSchema>,
): Promise<Language> {
  authorize(actor, "language.edit");
  const code = requireLanguageCode(input.code);
  return inTransaction(async (tx) => {
    const languages = await loadLanguages(tx, actor.spaceId);
    const fallbackCode = input.fallbackCode ?? null;
    requireFallback(languages, code, fallbackCode);
    const row = await tx.language.create({
      data: {
        uuid: randomUUID(),
        spaceId: actor.spaceId,
        code,
        name: input.name ?? languageName(code),
        fallbackCode,
        isActive: input.isActive ?? true,
        externalId: input.externalId ?? null,
        position: Math.max(-1, ...languages.map((language) => language.position)) + 1,
      },
      select: languageSelect,
    });
    await refreshGaps(tx, actor.spaceId, { language: code });
    await recordHistory(tx, actor, {
      action: "language.created",
      subject: { type: "language", id: row.id, name: row.name },
      changes: { code: { before: null, after: code } },
    });
    return languageFromRow(row, "");
  }).catch(refuseTakenName(code, "code"));
}
