export const timeZoneCookie = "time-zone";

/** The time zone that a cookie names, such as `Europe/Zurich`; UTC when it names none. */
export function readTimeZone(value: string | undefined): string {
  if (!value) return "UTC";
  try {
    const name = decodeURIComponent(value);
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name;
  } catch {
    return "UTC";
  }
}
