import { randomUUID } from "node:crypto";
import { chunks } from "#lib/chunks.ts";
import { codenameOf } from "#lib/codename.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { freeCodename } from "../free-codename.ts";
import { requireTagName } from "../tags/require-tag-name.ts";
import type { TermTree } from "./term-tree.ts";

type NewTerms = {
  taxonomyId: number;
  parentId: number | null;
  /** Of the first one; the others follow. */
  position: number;
  terms: readonly TermTree[];
  /** Codenames of the taxonomy, those of the new terms included. Grows. */
  taken: Set<string>;
};

/**
 * Makes terms with all below them, level by level, so that a tree of any size takes few
 * statements. Returns the ids of those on the first level, in order.
 */
export async function createTerms(tx: Transaction, input: NewTerms): Promise<number[]> {
  const { taxonomyId, taken } = input;
  for (const codename of givenCodenames(input.terms)) taken.add(codename);
  let first: number[] | undefined;
  let level = input.terms.map((tree, index) => ({
    tree,
    parentId: input.parentId,
    position: input.position + index,
  }));
  while (level.length > 0) {
    const rows = [];
    for (const { tree, parentId, position } of level) {
      const name = requireTagName(tree.name);
      const codename =
        tree.codename ??
        (await freeCodename(codenameOf(name, "term"), (wanted) => taken.has(wanted)));
      taken.add(codename);
      rows.push({
        uuid: randomUUID(),
        taxonomyId,
        parentId,
        name,
        codename,
        externalId: tree.externalId ?? null,
        position,
      });
    }
    const ids = await createLevel(tx, rows);
    first ??= ids;
    level = level.flatMap(({ tree }, index) =>
      (tree.terms ?? []).map((below, position) => ({
        tree: below,
        parentId: ids[index] ?? null,
        position,
      })),
    );
  }
  return first ?? [];
}

async function createLevel(
  tx: Transaction,
  rows: readonly Prisma.TermCreateManyInput[],
): Promise<number[]> {
  const ids = new Map<string, number>();
  for (const part of chunks(rows, 500)) {
    await tx.term.createMany({ data: part });
    const made = await tx.term.findMany({
      where: { uuid: { in: part.map((row) => row.uuid) } },
      select: { id: true, uuid: true },
    });
    for (const { id, uuid } of made) ids.set(uuid, id);
  }
  return rows.flatMap((row) => ids.get(row.uuid) ?? []);
}

/** Codenames that were asked for come before those that are made of names. */
function givenCodenames(terms: readonly TermTree[]): string[] {
  return terms.flatMap((term) => [
    ...(term.codename ? [term.codename] : []),
    ...givenCodenames(term.terms ?? []),
  ]);
}
