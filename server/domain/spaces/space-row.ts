import type { Space } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const spaceSelect = {
  id: true,
  uuid: true,
  name: true,
  defaultLanguage: true,
  assetCount: true,
  trashCount: true,
} satisfies Prisma.SpaceSelect;

/** A space row is a `Space` as it stands. */
export function spaceFromRow(row: Prisma.SpaceGetPayload<{ select: typeof spaceSelect }>): Space {
  return row;
}
