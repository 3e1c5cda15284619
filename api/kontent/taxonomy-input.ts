import { z } from "zod";
import { codenameSchema } from "#lib/codename.ts";
import type { Taxonomy } from "#lib/library.ts";
import { isReferredTo, type ObjectRef } from "#lib/object-ref.ts";
import type { TaxonomyChange } from "#server/domain/taxonomies/edit-taxonomy.ts";
import type { TermTree } from "#server/domain/taxonomies/term-tree.ts";
import { requireCodename } from "./collections.ts";
import { ValidationError } from "./errors.ts";
import { readPlace } from "./place.ts";
import { newExternalId, reference } from "./reference.ts";

type GivenTerm = {
  name: string;
  codename?: string | null | undefined;
  external_id?: string | null | undefined;
  terms?: GivenTerm[] | null | undefined;
};

/** A term, or a taxonomy with its terms. */
export const taxonomySchema: z.ZodType<GivenTerm, GivenTerm> = z.lazy(() =>
  z.object({
    name: z.string().min(1).max(200),
    codename: codenameSchema.nullish(),
    external_id: newExternalId.nullish(),
    terms: z.array(taxonomySchema).nullish(),
  }),
);

const place = { before: reference.nullish(), after: reference.nullish() };

const operationSchema = z.discriminatedUnion("op", [
  z.object({
    op: z.literal("addInto"),
    reference: reference.nullish(),
    value: taxonomySchema,
    ...place,
  }),
  z.object({ op: z.literal("move"), reference, under: reference.nullish(), ...place }),
  z.object({ op: z.literal("remove"), reference }),
  z.object({
    op: z.literal("replace"),
    reference: reference.nullish(),
    property_name: z.enum(["name", "codename", "terms"]),
    value: z.union([z.string().min(1).max(200), z.array(taxonomySchema)]),
  }),
]);

export const taxonomyOperationsSchema = z.array(operationSchema).min(1).max(500);

type Operation = z.output<typeof operationSchema>;

/** What an operation on a taxonomy asks for. Without a reference it is about the taxonomy itself. */
export function changeOf(taxonomy: Taxonomy, operation: Operation, index: number): TaxonomyChange {
  const own = (ref: ObjectRef | null | undefined): ObjectRef | null =>
    !ref || isReferredTo(taxonomy, ref) ? null : ref;
  switch (operation.op) {
    case "addInto": {
      const under = own(operation.reference);
      return {
        kind: "add_term",
        ...(under && { under }),
        place: readPlace(operation),
        term: termTreeOf(operation.value),
      };
    }
    case "move": {
      const to = readPlace(operation);
      if (!to && !operation.under) throw problem(index, "A move needs before, after or under.");
      return {
        kind: "move_term",
        term: operation.reference,
        ...(operation.under && { under: own(operation.under) }),
        place: to,
      };
    }
    case "remove":
      return { kind: "remove_term", term: operation.reference };
    case "replace":
      return replacement(own(operation.reference), operation, index);
  }
}

function replacement(
  term: ObjectRef | null,
  { property_name, value }: Extract<Operation, { op: "replace" }>,
  index: number,
): TaxonomyChange {
  if (property_name === "terms") {
    if (!Array.isArray(value)) throw problem(index, "The value has to be a list of terms.");
    return { kind: "replace_terms", under: term, terms: value.map(termTreeOf) };
  }
  if (typeof value !== "string") throw problem(index, "The value has to be a text.");
  const names =
    property_name === "name" ? { name: value } : { codename: requireCodename(value, index) };
  return term ? { kind: "edit_term", term, ...names } : { kind: "edit", ...names };
}

/** A term in the words of the library. */
export function termTreeOf({ name, codename, external_id, terms }: GivenTerm): TermTree {
  return {
    name,
    ...(codename && { codename }),
    ...(external_id && { externalId: external_id }),
    terms: (terms ?? []).map(termTreeOf),
  };
}

function problem(index: number, message: string): ValidationError {
  return new ValidationError([{ message, path: `${index}` }]);
}
