import type { Actor } from "#lib/actor.ts";
import { codenameOf } from "#lib/codename.ts";
import type { Changes } from "#lib/history.ts";
import type { Taxonomy, Term } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { requireTagName } from "../tags/require-tag-name.ts";
import { createTerms } from "./create-terms.ts";
import type { TaxonomyChange } from "./edit-taxonomy.ts";
import { removeTerms } from "./remove-terms.ts";
import { branchOf, pickTerm, type TermTree, termsBelow } from "./term-tree.ts";

/**
 * Puts another tree in the place of the terms below one. A new term with the external id or the
 * codename of an old one is that one, so that assets keep it; the other old ones go.
 */
export async function replaceTerms(
  tx: Transaction,
  actor: Actor,
  taxonomy: Taxonomy,
  change: Extract<TaxonomyChange, { kind: "replace_terms" }>,
): Promise<Changes> {
  const parentId = change.under ? pickTerm(taxonomy, change.under).id : null;
  const old = termsBelow(taxonomy, parentId).flatMap((term) => branchOf(taxonomy, term));
  const kept = findKept(old, change.terms);
  const stays = new Set(kept.values());
  const goes = new Set(old.filter((term) => !stays.has(term)));
  // Those that stay wait at the top, out from under those that go.
  await tx.term.updateMany({
    where: { id: { in: [...stays].map((term) => term.id) } },
    data: { parentId: null },
  });
  await removeTerms(tx, actor, [...goes]);
  const taken = taxonomy.terms.filter((term) => !goes.has(term)).map((term) => term.codename);
  await hang(
    { tx, taxonomyId: taxonomy.id, kept, taken: new Set(taken) },
    { parentId, terms: change.terms },
  );
  return { terms: { before: old.length, after: countTerms(change.terms) } };
}

/** Which old term each new one is. */
function findKept(old: readonly Term[], trees: readonly TermTree[]): Map<TermTree, Term> {
  const byExternalId = new Map(old.map((term) => [term.externalId, term]));
  const byCodename = new Map(old.map((term) => [term.codename, term]));
  const kept = new Map<TermTree, Term>();
  const used = new Set<Term>();
  const visit = (tree: TermTree) => {
    const codename = tree.codename ?? codenameOf(tree.name, "");
    const same =
      (tree.externalId === undefined ? undefined : byExternalId.get(tree.externalId)) ??
      byCodename.get(codename);
    if (same && !used.has(same)) {
      kept.set(tree, same);
      used.add(same);
    }
    tree.terms?.forEach(visit);
  };
  trees.forEach(visit);
  return kept;
}

type Hanging = {
  tx: Transaction;
  taxonomyId: number;
  kept: ReadonlyMap<TermTree, Term>;
  taken: Set<string>;
};

async function hang(
  hanging: Hanging,
  below: { parentId: number | null; terms: readonly TermTree[] },
): Promise<void> {
  const { tx, taxonomyId, kept, taken } = hanging;
  const { parentId } = below;
  for (const [position, tree] of below.terms.entries()) {
    const same = kept.get(tree);
    if (!same && !hasKept(kept, tree)) {
      await createTerms(tx, { taxonomyId, parentId, position, terms: [tree], taken });
      continue;
    }
    const id = same
      ? await renew(tx, same, { parentId, position, tree })
      : (await createTerms(tx, { taxonomyId, parentId, position, terms: [bare(tree)], taken }))[0];
    await hang(hanging, { parentId: id ?? null, terms: tree.terms ?? [] });
  }
}

async function renew(
  tx: Transaction,
  term: Term,
  wanted: { parentId: number | null; position: number; tree: TermTree },
): Promise<number> {
  const { parentId, position, tree } = wanted;
  await tx.term.update({
    where: { id: term.id },
    data: {
      name: requireTagName(tree.name),
      parentId,
      position,
      ...(tree.codename && { codename: tree.codename }),
      ...(tree.externalId && { externalId: tree.externalId }),
    },
  });
  return term.id;
}

function hasKept(kept: ReadonlyMap<TermTree, Term>, tree: TermTree): boolean {
  return (tree.terms ?? []).some((below) => kept.has(below) || hasKept(kept, below));
}

function bare({ terms: _below, ...tree }: TermTree): TermTree {
  return tree;
}

function countTerms(trees: readonly TermTree[]): number {
  return trees.reduce((sum, tree) => sum + 1 + countTerms(tree.terms ?? []), 0);
}
