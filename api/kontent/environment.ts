import type { Context } from "hono";
import { requireTokenActor, type TokenActor } from "#api/shared/vendor-actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Space } from "#lib/library.ts";
import { listSpaces } from "#server/domain/spaces/list-spaces.ts";

/** Who asks, and the space that their environment is. */
export type Environment = { actor: TokenActor; space: Space };

/**
 * The environment of the address: the uuid of the token's space. Any other is answered as a key
 * that does not open it, as the vendor does, so nobody learns which environments there are.
 */
export async function requireEnvironment(c: Context): Promise<Environment> {
  const actor = await requireTokenActor(c, null);
  const [space] = await listSpaces(actor);
  if (!space || space.uuid !== c.req.param("environmentId")?.toLowerCase())
    throw new AppError("unauthenticated");
  return { actor, space };
}
