import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { readSpaceSettings, type SpaceSettings } from "#lib/space-settings.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";

/** What admins set for the actor's space. Throws `not_found`. */
export async function getSpaceSettings(actor: Actor): Promise<SpaceSettings> {
  authorize(actor, "settings.view");
  const space = await database().prisma.space.findUnique({
    where: { id: actor.spaceId },
    select: { settings: true },
  });
  if (!space) throw new AppError("not_found", { field: "space" });
  return readSpaceSettings(space.settings);
}
