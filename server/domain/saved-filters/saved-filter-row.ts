import type { Actor } from "#lib/actor.ts";
import { can } from "#lib/permissions.ts";
import type { SavedFilter } from "#lib/saved-filter.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const savedFilterSelect = {
  id: true,
  name: true,
  query: true,
  isShared: true,
  isPinned: true,
  ownerId: true,
  owner: { select: { name: true } },
} satisfies Prisma.SavedFilterSelect;

type SavedFilterRow = Prisma.SavedFilterGetPayload<{ select: typeof savedFilterSelect }>;

/** The saved filter of a row, as this actor sees it. */
export function savedFilterFromRow(
  actor: Actor,
  { ownerId, owner, ...row }: SavedFilterRow,
): SavedFilter {
  const isOwn = actor.kind === "user" && actor.userId === ownerId;
  return {
    ...row,
    ownerName: owner.name,
    isOwn,
    // Admins tidy up what everybody sees, and nothing that is personal.
    canEdit: isOwn || (row.isShared && can(actor, "space.edit")),
  };
}

/** Those that an actor sees: their own, and the shared ones. */
export function visibleFilters(actor: Actor): Prisma.SavedFilterWhereInput {
  const own = actor.kind === "user" ? [{ ownerId: actor.userId }] : [];
  return { spaceId: actor.spaceId, OR: [...own, { isShared: true }] };
}
