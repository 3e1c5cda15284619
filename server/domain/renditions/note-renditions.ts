import { chunks } from "#lib/chunks.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "#server/db/database.ts";

type Facts = { sha256: string; mime: string; size: number; width: number; height: number };

type Notes = {
  /** Stored by this process, and not written down yet. */
  made: Map<string, Facts & { at: Date }>;
  /** Asked for since the last writing. */
  asked: Set<string>;
  /** When this process last wrote that somebody asked for a key. */
  written: Map<string, number>;
  timer: NodeJS.Timeout | null;
};

const notes: Notes = { made: new Map(), asked: new Set(), written: new Map(), timer: null };

/** Which rendition was asked for is known to the hour; that is enough to let old ones go. */
const precision = 60 * 60 * 1000;
const writeAfter = 5_000;
const mostRemembered = 100_000;

/**
 * Notes that a rendition was asked for, and with `facts` that it was stored. Costs next to
 * nothing: many notes are written down together, a little later.
 */
export function noteRendition(key: string, facts?: Facts): void {
  const now = Date.now();
  if (facts) notes.made.set(key, { ...facts, at: new Date(now) });
  else {
    if (now - (notes.written.get(key) ?? 0) < precision) return;
    notes.asked.add(key);
  }
  if (notes.written.size > mostRemembered) notes.written.clear();
  notes.written.set(key, now);
  notes.timer ??= setTimeout(() => void writeRenditionNotes().catch(() => {}), writeAfter).unref();
}

/** Writes down what was noted. What a crash loses, the sweeper finds in the storage. */
export async function writeRenditionNotes(): Promise<void> {
  if (notes.timer) clearTimeout(notes.timer);
  notes.timer = null;
  const made = [...notes.made];
  const asked = [...notes.asked].filter((key) => !notes.made.has(key));
  notes.made.clear();
  notes.asked.clear();
  for (const part of chunks(made, 100)) await writeMade(part);
  for (const keys of chunks(asked, 500))
    await database().prisma.storedRendition.updateMany({
      where: { key: { in: keys } },
      data: { lastAskedAt: new Date() },
    });
}

/** One statement for all: through the client, row by row, this cost more than drawing asks of the server. */
async function writeMade(
  made: readonly (readonly [string, Facts & { at: Date }])[],
): Promise<void> {
  const rows = made.map(
    ([key, { sha256, mime, size, width, height, at }]) =>
      Prisma.sql`(${key}, ${sha256}, ${mime}, ${BigInt(size)}, ${width}, ${height}, ${at}, ${at})`,
  );
  // Another process may have drawn it too.
  await database().prisma.$executeRaw`
    INSERT INTO "StoredRendition"
      ("key", "sha256", "mime", "size", "width", "height", "createdAt", "lastAskedAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET "lastAskedAt" = excluded."lastAskedAt"`;
}
