import type { Context } from "hono";
import { requireTokenActor, type TokenActor } from "#api/shared/vendor-actor.ts";
import { AppError } from "#lib/app-error.ts";
import { idFromObjectId, type ObjectIdKind } from "#lib/object-id.ts";

export type Work = (actor: TokenActor, c: Context) => Promise<Response>;

/** A route of `/v2/sites/{site}`, where a site is a space. */
export function asActorOfSite(work: Work): (c: Context) => Promise<Response> {
  return async (c) => {
    // What is no site of ours is nobody's: the answer says no more than for a wrong token.
    const spaceId = idFromObjectId("space", c.req.param("siteId") ?? "") ?? 0;
    return work(await requireTokenActor(c, spaceId), c);
  };
}

/** A route that names no site: the token's space. */
export function asActor(work: Work): (c: Context) => Promise<Response> {
  return async (c) => work(await requireTokenActor(c, null), c);
}

/** The number in an id of the address. What is no id of this kind is not there. */
export function idOf(c: Context, kind: ObjectIdKind): number {
  const id = idFromObjectId(kind, c.req.param("id") ?? "");
  if (id === null) throw new AppError("not_found", { field: kind });
  return id;
}
