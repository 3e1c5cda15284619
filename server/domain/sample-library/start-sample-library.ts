import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorizeFilling, fillSampleLibrary } from "./fill-sample-library.ts";
import { sampleAssets } from "./sample-assets.ts";
import { type FillProgress, type Running, runningPrefix } from "./sample-library-progress.ts";

/**
 * Begins to fill the actor's space with the sample library and returns at once. How far it is
 * stands in the space's overview. A server that stops on the way goes on at its next start.
 */
export async function startSampleLibrary(actor: Actor): Promise<FillProgress> {
  authorizeFilling(actor);
  const progress = { done: 0, total: sampleAssets.length };
  await write(actor, progress);
  run(actor);
  return progress;
}

/** Goes on with what a stopped server left half filled. */
export async function resumeSampleLibraries(): Promise<void> {
  const rows = await database().prisma.setting.findMany({
    where: { key: { startsWith: runningPrefix } },
  });
  for (const row of rows) run((row.value as Running).actor);
}

function run(actor: Actor): void {
  fillSampleLibrary(actor, (progress) => write(actor, progress))
    // What failed is tried again at the next start; the pictures that are there stay.
    .then(() =>
      inTransaction((tx) =>
        tx.setting.deleteMany({ where: { key: `${runningPrefix}${actor.spaceId}` } }),
      ),
    )
    .catch(() => {});
}

async function write(actor: Actor, progress: FillProgress): Promise<void> {
  const key = `${runningPrefix}${actor.spaceId}`;
  const value = JSON.parse(JSON.stringify({ actor, progress } satisfies Running));
  await inTransaction((tx) =>
    tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } }),
  );
}
