import { z } from "zod";
import { rowId } from "./row-id.ts";
import { textChangeSchema } from "./text-change.ts";

const ids = z.array(rowId).max(200).default([]);
/** Milliseconds since 1970; null clears it, and what is absent stays. */
const moment = z.number().int().min(0).max(8.64e15).nullable().optional();

/** What can be done to any number of assets at once. */
export const bulkOperationSchema = z.discriminatedUnion("kind", [
  /** Null moves them out of every folder. */
  z.object({ kind: z.literal("move"), folderId: rowId.nullable() }),
  z.object({ kind: z.literal("tag"), add: ids, remove: ids }),
  z.object({ kind: z.literal("text"), change: textChangeSchema }),
  z.object({ kind: z.literal("lock"), reason: z.string().trim().max(500).default("") }),
  z.object({ kind: z.literal("release") }),
  z.object({ kind: z.literal("schedule"), publishAt: moment, expireAt: moment }),
  z.object({ kind: z.literal("privacy"), isPrivate: z.boolean() }),
  z.object({
    kind: z.literal("classify"),
    collectionId: rowId.optional(),
    addTerms: ids,
    removeTerms: ids,
  }),
  /** Asks a reviewer to look. */
  z.object({ kind: z.literal("review"), note: z.string().trim().max(500).default("") }),
  z.object({ kind: z.literal("trash") }),
  z.object({ kind: z.literal("restore") }),
  /** Cannot be undone. Only with `includesLive` it takes what is not in the trash yet. */
  z.object({ kind: z.literal("purge"), includesLive: z.boolean().optional() }),
]);

export type BulkOperation = z.infer<typeof bulkOperationSchema>;
export type BulkOperationKind = BulkOperation["kind"];
