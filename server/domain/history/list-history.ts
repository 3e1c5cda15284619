import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import {
  type Changes,
  type HistoryAction,
  type HistoryPage,
  historySubjects,
} from "#lib/history.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";

export const listHistorySchema = z.object({
  /** Only this asset's entries. */
  assetId: rowId.optional(),
  /** Only what somebody did: `HistoryPerson.id`. */
  actorId: z.string().max(60).optional(),
  /** Only what is about such things. */
  subject: z.enum(historySubjects).optional(),
  /** Entries older than this one. */
  before: rowId.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Entries that one page looks at when it wants few of them: no index leads to a kind of thing. */
const mostLookedAt = 20_000;

/**
 * The activity of a space or of one asset, newest first. An asset's own history is open to all who
 * see it. A page that found few among many comes with where to look further.
 */
export async function listHistory(
  actor: Actor,
  input: z.infer<typeof listHistorySchema>,
): Promise<HistoryPage> {
  authorize(actor, input.assetId ? "asset.view" : "history.view");
  const { prisma } = database();
  if (input.assetId) {
    const asset = await prisma.asset.findFirst({
      where: { id: input.assetId, spaceId: actor.spaceId },
      select: { id: true },
    });
    if (!asset) throw new AppError("not_found", { field: "asset" });
  }
  const who = { spaceId: actor.spaceId, ...(input.actorId && { actorId: input.actorId }) };
  const older = input.before ? { id: { lt: input.before } } : {};
  const [oldest] = input.subject
    ? await prisma.history.findMany({
        where: { ...who, ...older },
        orderBy: { id: "desc" },
        skip: mostLookedAt,
        take: 1,
        select: { id: true },
      })
    : [];
  const rows = await prisma.history.findMany({
    where: {
      ...who,
      ...(input.assetId && { assetId: input.assetId }),
      ...(input.subject && { subjectType: input.subject }),
      id: { ...older.id, ...(oldest && { gte: oldest.id }) },
    },
    orderBy: { id: "desc" },
    take: input.limit + 1,
  });
  const entries = rows.slice(0, input.limit).map((row) => ({
    id: row.id,
    // Both columns are written only by recordHistory, from these types.
    action: row.action as HistoryAction,
    changes: shownChanges(row.changes as Changes),
    actorKind: row.actorKind,
    actorName: row.actorName,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    subjectName: row.subjectName,
    assetId: row.assetId,
    createdAt: row.createdAt.getTime(),
    batchId: row.batchId,
    undoneAt: row.undoneAt?.getTime() ?? null,
  }));
  const isFull = rows.length > input.limit;
  return { entries, next: (isFull ? entries.at(-1)?.id : oldest?.id) ?? null };
}

/** Without what only undo reads, which may be large. */
function shownChanges({ restore: _restore, ...shown }: Changes): Changes {
  return shown;
}
