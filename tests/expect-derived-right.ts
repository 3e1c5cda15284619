import { expect } from "vitest";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { refreshDerived } from "#server/domain/assets/refresh-derived.ts";

/**
 * Fails unless the gaps and search texts of a space are those that working them out asset by
 * asset gives.
 */
export async function expectDerivedRight(space: { id: number }): Promise<void> {
  const found = await derived(space);
  await inTransaction(async (tx) => {
    for (const asset of found) await refreshDerived(tx, [asset.id]);
  });
  expect(found).toEqual(await derived(space));
}

function derived(space: { id: number }) {
  return database().prisma.asset.findMany({
    where: { spaceId: space.id },
    select: {
      id: true,
      searchText: true,
      gaps: {
        select: { spaceId: true, field: true, language: true },
        orderBy: [{ field: "asc" }, { language: "asc" }],
      },
    },
    orderBy: { id: "asc" },
  });
}
