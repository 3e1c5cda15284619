import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Changes } from "#lib/history.ts";
import {
  type editSpaceSettingsSchema,
  readSpaceSettings,
  type SpaceSettings,
} from "#lib/space-settings.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";

/** Changes what admins set for the space; what is absent stays. */
export async function editSpaceSettings(
  actor: Actor,
  input: z.infer<typeof editSpaceSettingsSchema>,
): Promise<SpaceSettings> {
  authorize(actor, "space.edit");
  return inTransaction(async (tx) => {
    const where = { id: actor.spaceId };
    const space = await tx.space.findUnique({ where, select: { name: true, settings: true } });
    if (!space) throw new AppError("not_found", { field: "space" });
    const before = readSpaceSettings(space.settings);
    const after = readSpaceSettings({ ...before, ...JSON.parse(JSON.stringify(input)) });
    const changes: Changes = {};
    for (const key of Object.keys(before) as (keyof SpaceSettings)[])
      if (before[key] !== after[key]) changes[key] = { before: before[key], after: after[key] };
    if (Object.keys(changes).length === 0) return before;
    await tx.space.update({ where, data: { settings: after } });
    await recordHistory(tx, actor, {
      action: "space.edited",
      subject: { type: "space", id: actor.spaceId, name: space.name },
      changes,
    });
    return after;
  });
}
