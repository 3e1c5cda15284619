import type { Actor } from "#lib/actor.ts";
import type { Role } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { hashSecret } from "#server/domain/secret.ts";
import { readScopes } from "#server/domain/tokens/token-row.ts";
import { nowParameter } from "./now-parameter.ts";

type TokenRow = {
  id: number;
  spaceId: number;
  name: string;
  role: string;
  scopes: string;
  isUseDue: boolean | number;
};

const useWrittenEvery = 60_000;

/**
 * Who a machine's request acts as, from `vit_...`, `Bearer vit_...` or `bearer vit_...`; null
 * for an unknown, expired or revoked token. One statement, by hash, so the time it takes says
 * nothing about how much of a token was guessed.
 */
export async function actorForToken(
  authorization: string | null | undefined,
): Promise<Actor | null> {
  const token = authorization?.replace(/^bearer\s+/i, "").trim();
  if (!token) return null;
  const now = Date.now();
  const [row] = await database().queryRows<TokenRow>(
    `SELECT "id", "spaceId", "name", "role", "scopes",
       ("lastUsedAt" IS NULL OR "lastUsedAt" < ${nowParameter()}) AS "isUseDue"
     FROM "ApiToken"
     WHERE "tokenHash" = ? AND "revokedAt" IS NULL
       AND ("expiresAt" IS NULL OR "expiresAt" > ${nowParameter()})`,
    [now - useWrittenEvery, hashSecret(token), now],
  );
  if (!row) return null;
  if (row.isUseDue) void noteUse(row.id, now);
  return {
    kind: "token",
    spaceId: row.spaceId,
    tokenId: row.id,
    name: row.name,
    // The column is written only from a checked Role.
    role: row.role as Role,
    scopes: readScopes(row.scopes),
  };
}

/** Tokens whose last use is being written by this process. */
const noting = new Set<number>();

/** Nobody waits for this, and a failure costs only a date on the settings page. */
async function noteUse(id: number, now: number): Promise<void> {
  if (noting.has(id)) return;
  noting.add(id);
  try {
    await database().prisma.apiToken.updateMany({
      where: { id },
      data: { lastUsedAt: new Date(now) },
    });
  } catch {
    // The next use tries again.
  } finally {
    noting.delete(id);
  }
}
