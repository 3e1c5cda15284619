import type { Actor } from "#lib/actor.ts";
import type { HistoryPerson } from "#lib/history.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";

/** Whose changes the activity can be narrowed to: the people of the space and its API tokens, by name. */
export async function listHistoryPeople(actor: Actor): Promise<HistoryPerson[]> {
  authorize(actor, "history.view");
  const { prisma } = database();
  const members = await prisma.membership.findMany({
    where: { spaceId: actor.spaceId },
    select: { userId: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  const tokens = await prisma.apiToken.findMany({
    where: { spaceId: actor.spaceId },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return [
    ...members.map(({ userId, user }) => ({ id: userId, name: user.name, kind: "user" as const })),
    ...tokens.map(({ id, name }) => ({ id: `token:${id}`, name, kind: "token" as const })),
  ];
}
