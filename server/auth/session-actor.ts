import { type SignedInAccount, type UiLanguage, uiLanguages } from "#lib/account.ts";
import type { Actor } from "#lib/actor.ts";
import type { Role } from "#lib/roles.ts";
import { narrowedRole, viewAsCookie } from "#lib/view-as.ts";
import { database } from "#server/db/database.ts";
import { currentAuthSecret } from "./auth-secret.ts";
import { nowParameter } from "./now-parameter.ts";
import { cookieValue, readSessionCookie } from "./session-cookie.ts";

type ActorRow = { userId: string; name: string; role: string };

/** Who a browser's request acts as in a space; null when not signed in or no member. One statement. */
export async function actorForSession(headers: Headers, spaceId: number): Promise<Actor | null> {
  const token = isId(spaceId) ? await sessionToken(headers) : null;
  if (!token) return null;
  const [row] = await database().queryRows<ActorRow>(
    `SELECT u."id" AS "userId", u."name" AS "name", m."role" AS "role"
     FROM "Session" s
     JOIN "User" u ON u."id" = s."userId"
     JOIN "Membership" m ON m."userId" = u."id" AND m."spaceId" = ?
     WHERE s."token" = ? AND s."expiresAt" > ${nowParameter()}`,
    [spaceId, token, Date.now()],
  );
  if (!row) return null;
  // The column is written only from a checked Role.
  const own = row.role as Role;
  const role = narrowedRole(own, spaceId, cookieValue(headers, viewAsCookie));
  const actor = { kind: "user" as const, spaceId, userId: row.userId, name: row.name, role };
  return role === own ? actor : { ...actor, isLookingAs: true };
}

type AccountRow = {
  id: string;
  name: string;
  email: string;
  uiLanguage: string | null;
  sessionId: string;
};

/** The account that is signed in, or null. One statement. */
export async function currentUser(headers: Headers): Promise<SignedInAccount | null> {
  const token = await sessionToken(headers);
  if (!token) return null;
  const [row] = await database().queryRows<AccountRow>(
    `SELECT u."id" AS "id", u."name" AS "name", u."email" AS "email",
       u."uiLanguage" AS "uiLanguage", s."id" AS "sessionId"
     FROM "Session" s JOIN "User" u ON u."id" = s."userId"
     WHERE s."token" = ? AND s."expiresAt" > ${nowParameter()}`,
    [token, Date.now()],
  );
  return row ? { ...row, uiLanguage: readUiLanguage(row.uiLanguage) } : null;
}

export type SpaceOfUser = { id: number; uuid: string; name: string; role: Role };

/** The spaces a user is a member of, with their role in each, oldest space first. */
export async function spacesOf(userId: string): Promise<SpaceOfUser[]> {
  const rows = await database().prisma.membership.findMany({
    where: { userId },
    select: { role: true, space: { select: { id: true, uuid: true, name: true } } },
    orderBy: { spaceId: "asc" },
  });
  // The column is written only from a checked Role.
  return rows.map((row) => ({ ...row.space, role: row.role as Role }));
}

/** Space numbers come from addresses; PostgreSQL refuses what is no 32-bit integer. */
function isId(spaceId: number): boolean {
  return Number.isInteger(spaceId) && spaceId > 0 && spaceId <= 0x7fffffff;
}

async function sessionToken(headers: Headers): Promise<string | null> {
  // Without a cookie there is nothing to check, and the secret stays unread.
  if (!headers.has("cookie")) return null;
  return readSessionCookie(headers, await currentAuthSecret());
}

function readUiLanguage(value: string | null): UiLanguage | null {
  return uiLanguages.find((language) => language === value) ?? null;
}
