import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Space } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { spaceFromRow, spaceSelect } from "./space-row.ts";

export const renameSpaceSchema = z.object({ name: z.string().trim().min(1).max(200) });

/** Gives the actor's space another name. Two spaces may share one. */
export async function renameSpace(
  actor: Actor,
  input: z.infer<typeof renameSpaceSchema>,
): Promise<Space> {
  authorize(actor, "space.edit");
  return inTransaction(async (tx) => {
    const where = { id: actor.spaceId };
    const before = await tx.space.findUnique({ where, select: spaceSelect });
    if (!before) throw new AppError("not_found", { field: "space" });
    if (before.name === input.name) return spaceFromRow(before);
    const space = await tx.space.update({
      where,
      data: { name: input.name },
      select: spaceSelect,
    });
    await recordHistory(tx, actor, {
      action: "space.edited",
      subject: { type: "space", id: space.id, name: space.name },
      changes: { name: { before: before.name, after: space.name } },
    });
    return spaceFromRow(space);
  });
}
