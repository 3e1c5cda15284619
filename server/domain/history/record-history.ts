import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import type { Changes, HistoryAction, HistorySubject } from "#lib/history.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

export type NewHistoryEntry = {
  action: HistoryAction;
  subject: {
    type: HistorySubject;
    id: string | number;
    name: string;
  };
  changes?: Changes;
  assetId?: number;
  /** The asset's version after the change. */
  assetVersion?: number;
  /** The change it is part of, which is undone as one. One of its own when absent. */
  batchId?: string;
};

/** Writes what changed, in the transaction that changes it. */
export async function recordHistory(
  tx: Transaction,
  actor: Actor,
  entry: NewHistoryEntry,
): Promise<void> {
  await tx.history.create({ data: historyRow(actor, entry) });
}

/** The same for many entries, with one statement. */
export async function recordHistories(
  tx: Transaction,
  actor: Actor,
  entries: readonly NewHistoryEntry[],
): Promise<void> {
  await tx.history.createMany({ data: entries.map((entry) => historyRow(actor, entry)) });
}

function historyRow(actor: Actor, entry: NewHistoryEntry): Prisma.HistoryCreateManyInput {
  return {
    spaceId: actor.spaceId,
    batchId: entry.batchId ?? randomUUID(),
    action: entry.action,
    actorKind: actor.kind,
    actorId: actorId(actor),
    actorName: actor.name,
    subjectType: entry.subject.type,
    subjectId: String(entry.subject.id),
    subjectName: entry.subject.name,
    assetId: entry.assetId ?? null,
    assetVersion: entry.assetVersion ?? null,
    changes: (entry.changes ?? {}) as Prisma.InputJsonObject,
    createdAt: new Date(),
  };
}

/** The user's id, `token:` and the token's number, or null for the system. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === "user") return actor.userId;
  return actor.kind === "token" ? `token:${actor.tokenId}` : null;
}
