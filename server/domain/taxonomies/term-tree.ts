import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import { codenameSchema } from "#lib/codename.ts";
import type { Taxonomy, Term } from "#lib/library.ts";
import { externalIdSchema, isReferredTo, type ObjectRef } from "#lib/object-ref.ts";

/** A term to be made, with those below it. */
export type TermTree = {
  name: string;
  codename?: string | undefined;
  externalId?: string | undefined;
  terms?: TermTree[] | undefined;
};

export const termTreeSchema: z.ZodType<TermTree, TermTree> = z.lazy(() =>
  z.object({
    name: z.string().max(1000),
    codename: codenameSchema.optional(),
    externalId: externalIdSchema.optional(),
    terms: z.array(termTreeSchema).optional(),
  }),
);

/** The term of a taxonomy that a reference names. Throws `not_found`. */
export function pickTerm(taxonomy: Taxonomy, ref: ObjectRef): Term {
  const term = taxonomy.terms.find((candidate) => isReferredTo(candidate, ref));
  if (!term) throw new AppError("not_found", { field: "term" });
  return term;
}

/** The terms directly below one, or at the top, in their order. */
export function termsBelow(taxonomy: Taxonomy, parentId: number | null): Term[] {
  return taxonomy.terms.filter((term) => term.parentId === parentId);
}

/** A term and everything below it, every parent in front of its children. */
export function branchOf(taxonomy: Taxonomy, term: Term): Term[] {
  const branch = [term];
  // Grows while it is walked.
  for (const one of branch) branch.push(...termsBelow(taxonomy, one.id));
  return branch;
}
