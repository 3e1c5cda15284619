import { database } from "#server/db/database.ts";

/**
 * A placeholder for milliseconds since 1970 that compares with a date column. SQLite keeps such
 * numbers; PostgreSQL keeps timestamps in UTC without a zone.
 */
export function nowParameter(): string {
  return database().provider === "sqlite"
    ? "?"
    : "(to_timestamp(CAST(? AS double precision) / 1000) AT TIME ZONE 'UTC')";
}
