import type { Language } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { languageFromRow, languageSelect } from "./language-row.ts";

/** The languages of a space, in the order people see them. */
export async function loadLanguages(
  client: Pick<Transaction, "space">,
  spaceId: number,
): Promise<Language[]> {
  const space = await client.space.findUniqueOrThrow({
    where: { id: spaceId },
    select: {
      defaultLanguage: true,
      languages: { select: languageSelect, orderBy: [{ position: "asc" }, { id: "asc" }] },
    },
  });
  return space.languages.map((row) => languageFromRow(row, space.defaultLanguage));
}
