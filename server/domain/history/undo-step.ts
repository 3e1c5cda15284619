import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { SkippedItem } from "#lib/bulk-outcome.ts";
import type { Changes, HistoryAction } from "#lib/history.ts";
import { isUndoable } from "#lib/undo.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { nameSkipped } from "../assets/name-skipped.ts";
import { undoAssets } from "./undo-assets.ts";
import { phaseOf, type StructureEntry, undoStructure } from "./undo-structure.ts";

/** Where undoing a batch has got to: folders that come back, assets newest first, folders that go. */
export const undoCursorSchema = z.discriminatedUnion("phase", [
  z.object({ phase: z.literal("first") }),
  z.object({ phase: z.literal("assets"), before: z.number().nullable() }),
  z.object({ phase: z.literal("last") }),
]);
export type UndoCursor = z.infer<typeof undoCursorSchema>;

/** The entries that are turned round: all of a batch, or one that is part of none. */
export type UndoSource = { batchId: string } | { entryId: number };

export type UndoPlan = {
  source: UndoSource;
  /** The batch of what undoing writes. */
  batchId: string;
  /** The source is itself an undo. */
  isRedo: boolean;
};

export type UndoStep = {
  changed: number;
  /** Those that stood as before already. */
  unchanged: number;
  skipped: SkippedItem[];
  /** Entries that were looked at. */
  advanced: number;
  /** Null when nothing is left. */
  next: UndoCursor | null;
};

/** Entries of assets in one step, unless said otherwise. */
const chunkSize = 500;

/** The condition that finds the entries of a source which still stand. */
export function entriesOf(spaceId: number, source: UndoSource) {
  return {
    spaceId,
    ...("batchId" in source ? { batchId: source.batchId } : { id: source.entryId }),
    undoneAt: null,
  };
}

/** Does one step of undoing, inside a transaction that is already open. */
export async function undoStep(
  tx: Transaction,
  actor: Actor,
  plan: UndoPlan,
  cursor: UndoCursor,
  stepSize = chunkSize,
): Promise<UndoStep> {
  if (cursor.phase === "assets") return undoAssetEntries(tx, actor, plan, cursor.before, stepSize);
  const where = { ...entriesOf(actor.spaceId, plan.source), subjectType: { not: "asset" } };
  const rows = await tx.history.findMany({ where, orderBy: { id: "desc" } });
  const step: UndoStep = {
    changed: 0,
    unchanged: 0,
    skipped: [],
    advanced: 0,
    next: cursor.phase === "first" ? { phase: "assets", before: null } : null,
  };
  for (const row of rows) {
    // Both columns are written only by recordHistory, from these types.
    const entry: StructureEntry = {
      ...row,
      action: row.action as HistoryAction,
      changes: row.changes as Changes,
    };
    if (!isUndoable(entry.action) || phaseOf(entry) !== cursor.phase) continue;
    step.advanced += 1;
    const turn = { batchId: plan.batchId, isRedo: plan.isRedo, phase: cursor.phase };
    const refused = await undoStructure(tx, actor, entry, turn);
    if (refused) step.skipped.push(refused);
    else {
      step.changed += 1;
      await settle(tx, plan, [entry.id]);
    }
  }
  return step;
}

async function undoAssetEntries(
  tx: Transaction,
  actor: Actor,
  plan: UndoPlan,
  before: number | null,
  stepSize: number,
): Promise<UndoStep> {
  const rows = await tx.history.findMany({
    where: {
      ...entriesOf(actor.spaceId, plan.source),
      subjectType: "asset",
      ...(before !== null && { id: { lt: before } }),
    },
    orderBy: { id: "desc" },
    take: stepSize,
    select: { id: true, assetId: true, action: true, changes: true },
  });
  const step: UndoStep = {
    changed: 0,
    unchanged: 0,
    skipped: [],
    advanced: rows.length,
    next:
      rows.length === stepSize
        ? { phase: "assets", before: rows.at(-1)?.id ?? null }
        : { phase: "last" },
  };
  const entries = rows.flatMap(({ id, assetId, action, changes }) =>
    assetId !== null && isUndoable(action as HistoryAction)
      ? [{ id, assetId, changes: changes as Changes }]
      : [],
  );
  // A batch may have changed one asset more than once: the last change goes first.
  for (const round of rounds(entries)) {
    const undone = await undoAssets(tx, actor, round, plan);
    step.changed += undone.changed;
    step.unchanged += undone.unchanged;
    step.skipped.push(...(await nameSkipped(tx, actor, undone.skipped)));
    await settle(tx, plan, undone.settled);
  }
  return step;
}

/** The entries in turns that meet each asset once, in their order. */
function rounds<Entry extends { assetId: number }>(entries: readonly Entry[]): Entry[][] {
  const met = new Map<number, number>();
  const turns: Entry[][] = [];
  for (const entry of entries) {
    const turn = met.get(entry.assetId) ?? 0;
    met.set(entry.assetId, turn + 1);
    turns[turn] ??= [];
    turns[turn]?.push(entry);
  }
  return turns;
}

async function settle(tx: Transaction, plan: UndoPlan, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.history.updateMany({
    where: { id: { in: [...ids] } },
    data: { undoneAt: new Date(), undoneBy: plan.batchId },
  });
}
