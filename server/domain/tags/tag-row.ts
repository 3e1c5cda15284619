import type { Tag } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const tagSelect = {
  id: true,
  uuid: true,
  name: true,
  color: true,
  assetCount: true,
} satisfies Prisma.TagSelect;

/** A tag row is a `Tag` as it stands. */
export function tagFromRow(row: Prisma.TagGetPayload<{ select: typeof tagSelect }>): Tag {
  return row;
}
