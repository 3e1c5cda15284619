import type { Collection } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const collectionSelect = {
  id: true,
  uuid: true,
  name: true,
  codename: true,
  externalId: true,
  isDefault: true,
  position: true,
  updatedAt: true,
} satisfies Prisma.CollectionSelect;

/** The collection that a row stands for. */
export function collectionFromRow(
  row: Prisma.CollectionGetPayload<{ select: typeof collectionSelect }>,
): Collection {
  return { ...row, updatedAt: row.updatedAt.getTime() };
}
