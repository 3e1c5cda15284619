import type { Context } from "hono";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { actorForToken } from "#server/auth/token-actor.ts";
import { limitRequests } from "./rate-limit.ts";

export type TokenActor = Extract<Actor, { kind: "token" }>;

/**
 * Who asks a vendor's room: an API token, never a browser's session. Some of the vendors' GETs
 * change things, so a cookie that a browser sends along by itself must not be enough.
 *
 * `spaceId` is the space of the address, or null where the token alone says which. `token` is for
 * addresses that carry it as a parameter; the `Authorization` header is read otherwise. Counts
 * the request against the token's limit. Throws `unauthenticated` and `rate_limited`.
 */
export async function requireTokenActor(
  c: Context,
  spaceId: number | null,
  token?: string,
): Promise<TokenActor> {
  const actor = await actorForToken(token ?? c.req.header("authorization"));
  if (actor?.kind !== "token" || (spaceId !== null && actor.spaceId !== spaceId))
    throw new AppError("unauthenticated");
  await limitRequests(c, actor);
  return actor;
}
