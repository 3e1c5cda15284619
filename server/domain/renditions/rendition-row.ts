import type { SavedCut, SavedRendition } from "#lib/saved-rendition.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const renditionSelect = {
  uuid: true,
  externalId: true,
  cut: true,
  updatedAt: true,
} satisfies Prisma.SavedRenditionSelect;

/** The saved rendition that a row stands for. */
export function renditionFromRow(
  row: Prisma.SavedRenditionGetPayload<{ select: typeof renditionSelect }>,
): SavedRendition {
  return {
    uuid: row.uuid,
    externalId: row.externalId,
    // Written only from a checked cut.
    cut: row.cut as SavedCut,
    updatedAt: row.updatedAt.getTime(),
  };
}
