import type { Context } from "hono";
import { requireTokenActor, type TokenActor } from "#api/shared/vendor-actor.ts";

export type Work = (actor: TokenActor, c: Context) => Promise<Response>;

/** A route of `/v1/spaces/{space}` with whoever asks. */
export function asActor(work: Work): (c: Context) => Promise<Response> {
  return async (c) => {
    const spaceId = Number(c.req.param("spaceId"));
    return work(await requireTokenActor(c, spaceId), c);
  };
}
