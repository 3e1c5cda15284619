import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { SavedFilter } from "#lib/saved-filter.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { filterOwner } from "./filter-owner.ts";
import { keptQuery, savedFilterName, savedFilterQuery } from "./saved-filter-fields.ts";
import { savedFilterFromRow, savedFilterSelect } from "./saved-filter-row.ts";

export const createSavedFilterSchema = z.object({
  name: savedFilterName,
  query: savedFilterQuery,
  isShared: z.boolean().default(false),
});

/** Keeps a search under a name, for oneself or for everybody in the space. */
export async function createSavedFilter(
  actor: Actor,
  input: z.input<typeof createSavedFilterSchema>,
): Promise<SavedFilter> {
  const ownerId = filterOwner(actor);
  if (input.isShared) authorize(actor, "filter.share");
  const now = new Date();
  const { prisma } = database();
  const last = await prisma.savedFilter.aggregate({
    where: { spaceId: actor.spaceId },
    _max: { position: true },
  });
  const row = await prisma.savedFilter.create({
    data: {
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      ownerId,
      name: input.name,
      query: await keptQuery(actor.spaceId, input.query),
      isShared: input.isShared ?? false,
      position: (last._max.position ?? -1) + 1,
      createdAt: now,
      updatedAt: now,
    },
    select: savedFilterSelect,
  });
  return savedFilterFromRow(actor, row);
}
