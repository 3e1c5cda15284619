import type { Database } from "#server/db/open-database.ts";

type Remembered<Value> = { value: Value; stamp: string; until: number };

/** In PostgreSQL a change may be numbered before, and be seen after, another one. */
const rememberedForMs = { sqlite: 60 * 60_000, postgresql: 2_000 };

/** Answers that hold as long as the stamp of their space does, for each database. */
export type UnchangedMemory<Value> = {
  read(db: Database, key: string, stamp: string): Value | null;
  write(db: Database, key: string, stamp: string, value: Value): void;
};

/** A memory that begins anew when it holds `most` answers. */
export function unchangedMemory<Value>(most: number): UnchangedMemory<Value> {
  const memories = new WeakMap<Database, Map<string, Remembered<Value>>>();
  return {
    read(db, key, stamp) {
      const known = memories.get(db)?.get(key);
      return known && known.stamp === stamp && known.until > Date.now() ? known.value : null;
    },
    write(db, key, stamp, value) {
      const memory = memories.get(db) ?? new Map();
      memories.set(db, memory);
      if (memory.size >= most) memory.clear();
      memory.set(key, { value, stamp, until: Date.now() + rememberedForMs[db.provider] });
    },
  };
}
