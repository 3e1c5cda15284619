import type { Context } from "hono";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { actorForSession } from "#server/auth/session-actor.ts";
import { actorForToken } from "#server/auth/token-actor.ts";

/** Who asks, in a space, that of the address unless another is named: by API token, else by session. Null for the public. */
export async function requestActor(
  c: Context,
  spaceId: number | null = spaceOf(c),
): Promise<Actor | null> {
  if (spaceId === null) return null;
  const authorization = c.req.header("authorization");
  if (authorization) {
    const actor = await actorForToken(authorization);
    return actor?.spaceId === spaceId ? actor : null;
  }
  return actorForSession(c.req.raw.headers, spaceId);
}

/** Like `requestActor`. Throws `unauthenticated` for the public. */
export async function requireActor(c: Context): Promise<Actor> {
  const actor = await requestActor(c);
  if (!actor) throw new AppError("unauthenticated");
  return actor;
}

function spaceOf(c: Context): number | null {
  const id = Number(c.req.param("spaceId"));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
