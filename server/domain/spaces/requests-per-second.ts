import { readSpaceSettings } from "#lib/space-settings.ts";
import { database } from "#server/db/database.ts";
import type { Database } from "#server/db/open-database.ts";

const rememberedForMs = 1000;
const mostRemembered = 10_000;

type Known = { limit: number; until: number };

/** By database, so that a library which is opened anew starts with nothing. */
const known = new WeakMap<Database, Map<number, Known>>();

/** Requests a second that one API token of the space may make. Remembered for a second. */
export async function requestsPerSecond(spaceId: number, now = Date.now()): Promise<number> {
  const db = database();
  const limits = known.get(db) ?? new Map<number, Known>();
  known.set(db, limits);
  const remembered = limits.get(spaceId);
  if (remembered && remembered.until > now) return remembered.limit;
  const row = await db.prisma.space.findUnique({
    where: { id: spaceId },
    select: { settings: true },
  });
  const limit = readSpaceSettings(row?.settings).apiRequestsPerSecond;
  if (limits.size >= mostRemembered) limits.clear();
  limits.set(spaceId, { limit, until: now + rememberedForMs });
  return limit;
}
