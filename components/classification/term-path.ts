import type { Taxonomy, Term } from "#lib/library.ts";

/** `Europe / Germany`: a term with those above it. */
export function termPath({ terms }: Taxonomy, term: Term): string {
  const names: string[] = [];
  for (let one: Term | undefined = term; one; one = above(terms, one)) names.unshift(one.name);
  return names.join(" / ");
}

function above(terms: readonly Term[], { parentId }: Term): Term | undefined {
  return terms.find((term) => term.id === parentId);
}

/** The terms directly below one, or at the top, in their order. */
export function termsUnder({ terms }: Taxonomy, parentId: number | null): Term[] {
  return terms.filter((term) => term.parentId === parentId);
}

/** A term and everything below it. */
export function termBranch(taxonomy: Taxonomy, term: Term): Term[] {
  return [term, ...termsUnder(taxonomy, term.id).flatMap((below) => termBranch(taxonomy, below))];
}
