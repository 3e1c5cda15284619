import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { codenameOf, codenameSchema } from "#lib/codename.ts";
import type { Taxonomy } from "#lib/library.ts";
import { externalIdSchema } from "#lib/object-ref.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { authorize } from "../authorize.ts";
import { freeCodename } from "../free-codename.ts";
import { recordHistory } from "../history/record-history.ts";
import { requireTagName } from "../tags/require-tag-name.ts";
import { createTerms } from "./create-terms.ts";
import { requireTaxonomy } from "./require-taxonomy.ts";
import { termTreeSchema } from "./term-tree.ts";

export const createTaxonomySchema = z.object({
  name: z.string().max(1000),
  codename: codenameSchema.optional(),
  externalId: externalIdSchema.optional(),
  terms: z.array(termTreeSchema).default([]),
});

/** Makes a taxonomy with its whole tree of terms, or nothing. Throws `conflict` for identifiers that are taken. */
export async function createTaxonomy(
  actor: Actor,
  input: z.input<typeof createTaxonomySchema>,
): Promise<Taxonomy> {
  authorize(actor, "taxonomy.edit");
  const { spaceId } = actor;
  const name = requireTagName(input.name);
  return inTransaction(async (tx) => {
    const codename =
      input.codename ??
      (await freeCodename(
        codenameOf(name, "taxonomy"),
        async (wanted) => (await tx.taxonomy.count({ where: { spaceId, codename: wanted } })) > 0,
      ));
    const last = await tx.taxonomy.aggregate({ where: { spaceId }, _max: { position: true } });
    const now = new Date();
    const { id } = await tx.taxonomy.create({
      data: {
        uuid: randomUUID(),
        spaceId,
        name,
        codename,
        externalId: input.externalId ?? null,
        position: (last._max.position ?? -1) + 1,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await createTerms(tx, {
      taxonomyId: id,
      parentId: null,
      position: 0,
      terms: input.terms ?? [],
      taken: new Set(),
    });
    await recordHistory(tx, actor, {
      action: "taxonomy.created",
      subject: { type: "taxonomy", id, name },
      changes: { codename: { before: null, after: codename } },
    });
    return requireTaxonomy(tx, spaceId, { id });
  }).catch(refuseTakenIdentifier);
}

/** Turns the database's refusal of a second codename or external id into `conflict`. */
export function refuseTakenIdentifier(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new AppError("conflict", { field: "codename", reason: "identifier_taken" });
}
