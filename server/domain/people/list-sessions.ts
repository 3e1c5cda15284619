import type { AccountSession, SignedInAccount } from "#lib/account.ts";
import { database } from "#server/db/database.ts";

/** Where the account is signed in, the session of this request first, then the newest. */
export async function listSessions(account: SignedInAccount): Promise<AccountSession[]> {
  const rows = await database().prisma.session.findMany({
    where: { userId: account.id, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    take: 100,
  });
  return rows
    .map((row) => ({
      id: row.id,
      isCurrent: row.id === account.sessionId,
      ipAddress: row.ipAddress || null,
      userAgent: row.userAgent || null,
      createdAt: row.createdAt.getTime(),
      expiresAt: row.expiresAt.getTime(),
    }))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}
