import { type PresentPerson, presenceWindowMs } from "#lib/live-events.ts";
import { database } from "#server/db/database.ts";

/** Everybody who has an asset of the space open now, by name. */
export async function presentPeople(spaceId: number): Promise<PresentPerson[]> {
  const rows = await database().prisma.presence.findMany({
    where: { spaceId, seenAt: { gt: new Date(Date.now() - presenceWindowMs) } },
    select: { assetId: true, userId: true, userName: true, field: true },
    orderBy: [{ userName: "asc" }, { id: "asc" }],
    take: 500,
  });
  return rows.map(({ userName, ...row }) => ({ ...row, name: userName }));
}
