import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { HistoryAction } from "#lib/history.ts";
import type { Operation } from "#lib/operation.ts";
import { isUndoable, isUndoing } from "#lib/undo.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "./record-history.ts";

export const listOperationsSchema = z.object({
  limit: z.coerce.number().int().min(1).max(50).default(50),
});

/**
 * The last operations of this person in the space, newest first; the changes of one bulk change
 * are one operation. Walks the index of the person's entries from batch to batch.
 */
export async function listOperations(
  actor: Actor,
  input: z.infer<typeof listOperationsSchema>,
): Promise<Operation[]> {
  authorize(actor, "asset.view");
  const operations: Operation[] = [];
  for await (const operation of walkOperations(actor)) {
    operations.push(operation);
    if (operations.length === input.limit) break;
  }
  return operations;
}

/** The operations of the actor, newest first. */
export async function* walkOperations(actor: Actor): AsyncGenerator<Operation> {
  const { prisma } = database();
  const own = { spaceId: actor.spaceId, actorId: actorId(actor), actorKind: actor.kind };
  const seen = new Set<string>();
  for (let before: number | undefined; ; ) {
    const rows = await prisma.history.findMany({
      where: { ...own, ...(before !== undefined && { id: { lt: before } }) },
      orderBy: { id: "desc" },
      take: 20,
    });
    if (rows.length === 0) return;
    for (const row of rows) {
      if (before !== undefined && row.id >= before) continue;
      before = row.id;
      const { batchId } = row;
      if (batchId !== null && seen.has(batchId)) continue;
      if (batchId !== null) seen.add(batchId);
      const batch = batchId === null ? { id: row.id } : { batchId };
      const [size, standing] = await Promise.all([
        prisma.history.aggregate({ where: batch, _count: { _all: true }, _min: { id: true } }),
        prisma.history.findFirst({ where: { ...batch, undoneAt: null }, select: { id: true } }),
      ]);
      const action = row.action as HistoryAction;
      const wasTouched =
        (await prisma.history.findFirst({
          where: { ...batch, undoneAt: { not: null } },
          select: { id: true },
        })) !== null;
      yield {
        entryId: row.id,
        batchId,
        action,
        subjectType: row.subjectType,
        subjectName: row.subjectName,
        assetId: row.assetId,
        count: size._count._all,
        createdAt: row.createdAt.getTime(),
        isUndone: standing === null,
        isPartlyUndone: standing !== null && wasTouched,
        isUndoing: isUndoing(action),
        isUndoable: standing !== null && isUndoable(action),
      };
      // The rest of a large batch is passed over at once.
      if (size._count._all > 20 && size._min.id !== null) {
        before = size._min.id;
        break;
      }
    }
  }
}
