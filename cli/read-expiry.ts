import { InvalidArgumentError } from "commander";

const dayMs = 24 * 60 * 60 * 1000;

/** Milliseconds since 1970 for `30d` from now, `2027-01-31` or a full ISO time. */
export function readExpiry(text: string, now = Date.now()): number {
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  const time = days ? now + Number(days) * dayMs : isoTime(text);
  if (Number.isNaN(time))
    throw new InvalidArgumentError("Write 30d, or a date such as 2027-01-31.");
  return time;
}

function isoTime(text: string): number {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? Date.parse(text) : Number.NaN;
}
