import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";

export type FillProgress = { done: number; total: number };

/** A filling that is under way, as the setting `sample_library:{space}` keeps it. */
export type Running = { actor: Actor; progress: FillProgress };

export const runningPrefix = "sample_library:";

/** How far the filling of a space is; null when none is under way. */
export async function sampleLibraryProgress(spaceId: number): Promise<FillProgress | null> {
  const key = `${runningPrefix}${spaceId}`;
  const row = await database().prisma.setting.findUnique({ where: { key } });
  return row ? (row.value as Running).progress : null;
}
