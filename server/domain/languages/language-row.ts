import type { Language } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const languageSelect = {
  id: true,
  uuid: true,
  code: true,
  name: true,
  position: true,
  fallbackCode: true,
  isActive: true,
  externalId: true,
} satisfies Prisma.LanguageSelect;

/** The language that a row stands for, in a space with the given default language. */
export function languageFromRow(
  row: Prisma.LanguageGetPayload<{ select: typeof languageSelect }>,
  defaultLanguage: string,
): Language {
  return { ...row, isDefault: row.code === defaultLanguage };
}
