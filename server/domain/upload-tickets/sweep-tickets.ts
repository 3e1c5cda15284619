import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { storage } from "#server/storage/current-storage.ts";

/** Forgets tickets that ran out, with the bytes nobody finished. Returns how many. */
export async function sweepTickets(now = Date.now()): Promise<number> {
  const expired = await database().prisma.uploadTicket.findMany({
    where: { expiresAt: { lt: new Date(now) } },
    select: { id: true },
    take: 1000,
  });
  if (expired.length === 0) return 0;
  const ids = new Set(expired.map(({ id }) => id));
  await inTransaction((tx) => tx.uploadTicket.deleteMany({ where: { id: { in: [...ids] } } }));
  const folder = storage().temporaryFolder;
  for (const name of await readdir(folder)) {
    const id = /^ticket-([0-9a-f]{32})/.exec(name)?.[1];
    if (id && ids.has(id)) await rm(path.join(folder, name), { force: true });
  }
  return ids.size;
}
