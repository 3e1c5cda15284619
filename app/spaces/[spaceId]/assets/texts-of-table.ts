import type { Actor } from "#lib/actor.ts";
import { isCellColumn } from "#lib/table-view.ts";
import { askedTexts, knownColumns } from "#lib/text-columns.ts";
import { listFields } from "#server/domain/fields/list-fields.ts";
import { listLanguages } from "#server/domain/languages/list-languages.ts";
import { getPreferences } from "#server/domain/people/get-preferences.ts";

/** The texts that the table of the person who looks shows besides those that every row has. */
export async function textsOfTable(actor: Actor): Promise<string[]> {
  if (actor.kind !== "user") return [];
  const { columns } = (await getPreferences(actor.userId)).table;
  if (!columns?.some(isCellColumn)) return [];
  const [fields, languages] = await Promise.all([listFields(actor), listLanguages(actor)]);
  const defaultLanguage = languages.find(({ isDefault }) => isDefault)?.code ?? "";
  return askedTexts(knownColumns(columns, { space: { defaultLanguage }, fields, languages }));
}
