import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Operation } from "#lib/operation.ts";
import { authorize } from "../authorize.ts";
import { walkOperations } from "./list-operations.ts";

export const getLastUndoableSchema = z.object({
  /** `redo` asks for the last thing that was undone. */
  direction: z.enum(["undo", "redo"]).default("undo"),
});

/** Nobody remembers what they did so many operations ago. */
const farthest = 200;

/** What Ctrl+Z (or redo) would turn round: the last operation of this person that still stands. */
export async function getLastUndoable(
  actor: Actor,
  input: z.infer<typeof getLastUndoableSchema>,
): Promise<{ operation: Operation | null }> {
  authorize(actor, "asset.view");
  const wantsRedo = input.direction === "redo";
  let passed = 0;
  for await (const operation of walkOperations(actor)) {
    const isNext =
      operation.isUndoable && !operation.isPartlyUndone && operation.isUndoing === wantsRedo;
    if (isNext) return { operation };
    passed += 1;
    if (passed === farthest) break;
  }
  return { operation: null };
}
