import Sqlite from "better-sqlite3";

/** A connection to a SQLite file that only reads. */
export function openReader(file: string): Sqlite.Database {
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma("busy_timeout = 10000");
  reader.pragma("cache_size = -65536");
  return reader;
}
