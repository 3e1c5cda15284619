"use client";

import { useFormatter, useNow } from "use-intl";

/** How long ago something was, counting on; the exact time is in its title. */
export function TimeAgo({ at }: { at: number }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const date = new Date(at);
  return (
    <time
      dateTime={date.toISOString()}
      title={format.dateTime(date, { dateStyle: "full", timeStyle: "medium" })}
      className="whitespace-nowrap"
    >
      {/* The server's clock may be a little ahead: nothing here lies in the future. */}
      {format.relativeTime(date, Math.max(now.getTime(), at))}
    </time>
  );
}
