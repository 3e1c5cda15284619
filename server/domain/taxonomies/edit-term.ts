import type { Changes } from "#lib/history.ts";
import type { Taxonomy } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { requireTagName } from "../tags/require-tag-name.ts";
import type { TaxonomyChange } from "./edit-taxonomy.ts";
import { pickTerm } from "./term-tree.ts";

type Names = { name?: string | undefined; codename?: string | undefined };

/** Gives a taxonomy another name or codename; what is absent stays. */
export async function nameTaxonomy(
  tx: Transaction,
  taxonomy: Taxonomy,
  input: Names,
): Promise<Changes> {
  const { data, changes } = differences(taxonomy, input);
  if (Object.keys(changes).length > 0)
    await tx.taxonomy.update({ where: { id: taxonomy.id }, data });
  return changes;
}

/** Gives a term another name or codename; assets carry the term, so none of them changes. */
export async function editTerm(
  tx: Transaction,
  taxonomy: Taxonomy,
  input: Extract<TaxonomyChange, { kind: "edit_term" }>,
): Promise<Changes> {
  const term = pickTerm(taxonomy, input.term);
  const { data, changes } = differences(term, input);
  if (Object.keys(changes).length > 0) await tx.term.update({ where: { id: term.id }, data });
  return changes.name ? { term: changes.name } : changes;
}

function differences(before: { name: string; codename: string }, input: Names) {
  const data = {
    name: input.name === undefined ? before.name : requireTagName(input.name),
    codename: input.codename ?? before.codename,
  };
  const changes: Changes = {};
  for (const key of ["name", "codename"] as const)
    if (before[key] !== data[key]) changes[key] = { before: before[key], after: data[key] };
  return { data, changes };
}
