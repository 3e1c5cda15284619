import { type NumberRange, readRange } from "./read-range.ts";

const day = 86_400_000;
const spans: Readonly<Record<string, number>> = {
  h: day / 24,
  d: day,
  w: 7 * day,
  m: 30 * day,
  y: 365 * day,
};

/**
 * Reads when something was or will be, in milliseconds since 1970. Dates are whole days, months or
 * years of UTC: `2026-11-25`, `2026-11`, `2026`, `today`, `yesterday`, with `>`, `<`, `..`. A span
 * is a distance from now, to the past or (`isAhead`) to the future: `7d` is within it, `>7d`
 * farther away, `7d..30d` between the two. Units: h, d, w, m, y.
 */
export function readDateRange(text: string, now: number, isAhead = false): NumberRange | null {
  const distance = readRange(text, (value) => {
    const match = /^(\d{1,4})([hdwmy])$/i.exec(value);
    const span = spans[match?.[2]?.toLowerCase() ?? "none"];
    if (!match || span === undefined) return null;
    const length = Number(match[1]) * span;
    return { from: length, to: length };
  });
  if (distance) return fromDistance(text, distance, now, isAhead);
  return readRange(text, (value) => readWholeDays(value.toLowerCase(), now));
}

function fromDistance(
  text: string,
  { from, to, isFromOpen, isToOpen }: NumberRange,
  now: number,
  isAhead: boolean,
): NumberRange {
  // A span alone means within it.
  const near = /^\d/.test(text) && !text.includes("..") ? 0 : from;
  return isAhead
    ? {
        from: near === null ? now : now + near,
        to: to === null ? null : now + to,
        isFromOpen,
        isToOpen,
      }
    : {
        from: to === null ? null : now - to,
        to: near === null ? now : now - near,
        isFromOpen: isToOpen,
        isToOpen: isFromOpen,
      };
}

function readWholeDays(value: string, now: number): { from: number; to: number } | null {
  const today = Math.floor(now / day) * day;
  if (value === "today") return { from: today, to: today + day - 1 };
  if (value === "yesterday") return { from: today - day, to: today - 1 };
  if (value === "tomorrow") return { from: today + day, to: today + 2 * day - 1 };
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year = "", month, date] = match;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
  // A day that the month does not have would silently be one of the next.
  if (!new Date(from).toISOString().startsWith(value)) return null;
  const to = date
    ? from + day
    : month
      ? Date.UTC(Number(year), Number(month), 1)
      : Date.UTC(Number(year) + 1, 0, 1);
  return { from, to: to - 1 };
}
