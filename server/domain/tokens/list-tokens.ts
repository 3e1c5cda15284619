import type { Actor } from "#lib/actor.ts";
import type { ApiToken } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { toApiToken, tokenSelect } from "./token-row.ts";

/** The API tokens of the space, newest first, revoked ones among them. */
export async function listTokens(actor: Actor): Promise<ApiToken[]> {
  authorize(actor, "token.edit");
  const rows = await database().prisma.apiToken.findMany({
    where: { spaceId: actor.spaceId },
    select: tokenSelect,
    orderBy: { id: "desc" },
  });
  return rows.map(toApiToken);
}
