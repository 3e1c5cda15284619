import type { Actor } from "#lib/actor.ts";
import type { Role, Scope } from "#lib/roles.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { systemActor } from "./factories.ts";

export type MadeToken = { actor: Extract<Actor, { kind: "token" }>; token: string };

/** An API token of a space, with the actor that its bearer is. */
export async function makeToken(
  space: { id: number },
  options: { role?: Role; scopes?: readonly Scope[] } = {},
): Promise<MadeToken> {
  const { role = "admin", scopes = [] } = options;
  const { apiToken, token } = await createToken(systemActor(space), {
    name: "Site",
    role,
    scopes: [...scopes],
    expiresAt: null,
  });
  return {
    token,
    actor: {
      kind: "token",
      spaceId: space.id,
      tokenId: apiToken.id,
      name: apiToken.name,
      role,
      scopes,
    },
  };
}
