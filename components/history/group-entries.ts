import type { HistoryEntry } from "#lib/history.ts";

/** Entries of one person doing one thing to several assets, shown as one. */
export type EntryGroup = { first: HistoryEntry; entries: readonly HistoryEntry[] };

/** Two entries further apart than this were not done in one go. Milliseconds. */
const longestPause = 60_000;

/** Puts neighbours together that one person did the same way to different assets in one go. */
export function groupEntries(entries: readonly HistoryEntry[]): EntryGroup[] {
  const groups: { first: HistoryEntry; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const last = group?.entries.at(-1);
    if (group && last && belongTogether(last, entry, group.entries)) group.entries.push(entry);
    else groups.push({ first: entry, entries: [entry] });
  }
  return groups;
}

function belongTogether(
  last: HistoryEntry,
  entry: HistoryEntry,
  group: readonly HistoryEntry[],
): boolean {
  // What undo turns round as one is shown as one.
  if (last.batchId !== null && last.batchId === entry.batchId)
    return last.subjectType === "asset" && entry.subjectType === "asset";
  return (
    last.subjectType === "asset" &&
    entry.subjectType === "asset" &&
    last.action === entry.action &&
    last.actorKind === entry.actorKind &&
    last.actorName === entry.actorName &&
    Math.abs(last.createdAt - entry.createdAt) <= longestPause &&
    !group.some((other) => other.subjectId === entry.subjectId)
  );
}
