import { AppError } from "#lib/app-error.ts";

/** `2024-05-07T11:47:28.950Z`. */
export function isoDate(time: number): string {
  return new Date(time).toISOString();
}

/** `2024-05-07 11:47`, in UTC: the form that the vendor documents for `deleted_at`. */
export function deletedDate(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace("T", " ");
}

/**
 * A date as clients send it: ISO 8601, or `yyyy-MM-dd HH:mm` and `yyyy-MM-dd`, which are UTC.
 * Milliseconds since 1970; null for none. Throws `invalid`.
 */
export function readDate(field: string, text: string | null): number | null {
  if (text === null || text.trim() === "") return null;
  const trimmed = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) /, "$1T");
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(trimmed);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(trimmed);
  const time = /^\d{4}-\d{2}-\d{2}/.test(trimmed)
    ? Date.parse(hasZone || isDay ? trimmed : `${trimmed}Z`)
    : Number.NaN;
  if (Number.isNaN(time) || time < 0) throw new AppError("invalid", { field, reason: "bad_date" });
  return time;
}
