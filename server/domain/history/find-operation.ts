import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { HistoryAction } from "#lib/history.ts";
import { isUndoable, isUndoing } from "#lib/undo.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { actorId } from "./record-history.ts";
import { entriesOf, type UndoSource } from "./undo-step.ts";

/** What is about to be turned round. */
export type FoundOperation = { source: UndoSource; count: number; isRedo: boolean };

/**
 * The operation that a batch or an entry belongs to. Throws `not_found`, `conflict` when it is
 * undone already, `invalid` when nothing of it can be, and `forbidden` for what others did unless
 * the actor may see the activity of the space.
 */
export async function findOperation(
  actor: Actor,
  input: { batchId: string } | { entryId: number } | { subject: { type: string; id: number } },
): Promise<FoundOperation> {
  const { prisma } = database();
  const entry = await prisma.history.findFirst({
    where: {
      spaceId: actor.spaceId,
      ...whatIsMeant(actor, input),
    },
    orderBy: { id: "desc" },
    select: { id: true, batchId: true, actorId: true },
  });
  if (!entry) throw new AppError("not_found", { field: "change" });
  if (entry.actorId !== actorId(actor)) authorize(actor, "history.view");
  const source: UndoSource = entry.batchId ? { batchId: entry.batchId } : { entryId: entry.id };
  const standing = await prisma.history.groupBy({
    by: ["action"],
    where: entriesOf(actor.spaceId, source),
    _count: { _all: true },
  });
  if (standing.length === 0) throw new AppError("conflict", { reason: "undone_already" });
  const able = standing.filter(({ action }) => isUndoable(action as HistoryAction));
  if (able.length === 0) throw new AppError("invalid", { reason: "cannot_undo" });
  return {
    source,
    count: able.reduce((sum, { _count }) => sum + _count._all, 0),
    isRedo: able.every(({ action }) => isUndoing(action as HistoryAction)),
  };
}

function whatIsMeant(actor: Actor, input: Parameters<typeof findOperation>[1]) {
  if ("batchId" in input) return { batchId: input.batchId };
  if ("entryId" in input) return { id: input.entryId };
  return {
    actorId: actorId(actor),
    subjectType: input.subject.type,
    subjectId: String(input.subject.id),
    undoneAt: null,
  };
}
