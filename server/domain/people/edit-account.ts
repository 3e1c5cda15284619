import { z } from "zod";
import type { Account } from "#lib/account.ts";
import { database } from "#server/db/database.ts";
import { personNameField, uiLanguageField } from "./account-fields.ts";

export const editAccountSchema = z.object({
  name: personNameField.optional(),
  uiLanguage: uiLanguageField.optional(),
});

/** Changes the name or the interface language of one's own account. */
export async function editAccount(
  account: Account,
  input: z.infer<typeof editAccountSchema>,
): Promise<Account> {
  const name = input.name ?? account.name;
  const uiLanguage = input.uiLanguage === undefined ? account.uiLanguage : input.uiLanguage;
  await database().prisma.user.update({ where: { id: account.id }, data: { name, uiLanguage } });
  return { id: account.id, email: account.email, name, uiLanguage };
}
