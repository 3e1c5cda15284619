import type { Taxonomy } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

export const taxonomySelect = {
  id: true,
  uuid: true,
  name: true,
  codename: true,
  externalId: true,
  position: true,
  updatedAt: true,
  terms: {
    select: {
      id: true,
      uuid: true,
      taxonomyId: true,
      parentId: true,
      name: true,
      codename: true,
      externalId: true,
      position: true,
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.TaxonomySelect;

/** The taxonomy that a row stands for, with its terms side by side; `parentId` makes a tree of them. */
export function taxonomyFromRow(
  row: Prisma.TaxonomyGetPayload<{ select: typeof taxonomySelect }>,
): Taxonomy {
  return { ...row, updatedAt: row.updatedAt.getTime() };
}
