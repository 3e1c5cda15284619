import { createHmac, randomUUID } from "node:crypto";
import type { Account } from "#lib/account.ts";
import type { Actor } from "#lib/actor.ts";
import type { Role } from "#lib/roles.ts";
import { auth } from "#server/auth/auth.ts";
import { database } from "#server/db/database.ts";
import { createUser } from "#server/domain/people/create-user.ts";
import { systemActor } from "./factories.ts";

let made = 0;

/** The password of every account made here. */
export const testPassword = "correct horse battery";

export type MadeMember = { actor: Extract<Actor, { kind: "user" }>; account: Account };

/** An account with a password and a role in a space. */
export async function makeMember(
  space: { id: number },
  role: Role,
  options: { name?: string; email?: string } = {},
): Promise<MadeMember> {
  made += 1;
  const member = await createUser(systemActor(space), {
    email: options.email ?? `person-${randomUUID().slice(0, 8)}@example.com`,
    name: options.name ?? `Person ${made}`,
    password: testPassword,
    role,
  });
  return {
    actor: {
      kind: "user",
      spaceId: space.id,
      userId: member.userId,
      name: member.name,
      role: member.role,
    },
    account: { id: member.userId, name: member.name, email: member.email, uiLanguage: null },
  };
}

/**
 * Signs an account in without the sign-in screen and without its rate limit. The headers carry
 * the cookie that a browser would send.
 */
export async function makeSession(user: { id: string }): Promise<{
  headers: Headers;
  cookie: { name: string; value: string };
  sessionId: string;
}> {
  const context = await (await auth()).$context;
  const session = await context.internalAdapter.createSession(user.id);
  const { name } = context.authCookies.sessionToken;
  const value = signedValue(session.token, context.secret);
  const row = await database().prisma.session.findUniqueOrThrow({
    where: { token: session.token },
  });
  return {
    headers: new Headers({ cookie: `${name}=${value}` }),
    cookie: { name, value },
    sessionId: row.id,
  };
}

function signedValue(token: string, secret: string): string {
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return encodeURIComponent(`${token}.${signature}`);
}
