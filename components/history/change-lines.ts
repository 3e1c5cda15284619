import { formatFocus, parseFocus } from "#lib/focus.ts";
import type { Change, HistoryEntry } from "#lib/history.ts";

/** One change of an entry, ready to be put in words. */
export type ChangeLine =
  | { kind: "text"; field: string; language: string; before: TextValue; after: TextValue }
  | { kind: "tag"; tagId: number; isAdded: boolean }
  | { kind: "term"; termId: number; isAdded: boolean }
  | { kind: "collection"; before: number | null; after: number | null }
  | { kind: "folder"; before: number | null; after: number | null }
  | { kind: "focus"; before: string | null; after: string | null }
  | { kind: "visibility"; before: boolean; after: boolean }
  | { kind: "reason"; reason: string }
  | { kind: "time"; name: "publishAt" | "expireAt"; before: number | null; after: number | null }
  /** A change of anything else that is plain: a name, a role, a colour. */
  | { kind: "plain"; name: string; before: string | null; after: string | null };

/** Null: there was no text. Empty: deliberately none. */
type TextValue = string | null;

/** What an entry changed, line by line. What says nothing to people (checksums) is left out. */
export function changeLines(entry: Pick<HistoryEntry, "changes">): ChangeLine[] {
  return Object.entries(entry.changes).flatMap(([name, change]) => {
    const line = changeLine(name, change);
    return line ? [line] : [];
  });
}

function changeLine(name: string, { before, after }: Change): ChangeLine | null {
  const [kind, first = "", ...rest] = name.split(".");
  switch (kind) {
    case "text":
      return {
        kind: "text",
        field: first,
        language: rest.join("."),
        before: textOf(before),
        after: textOf(after),
      };
    case "tag":
      return { kind: "tag", tagId: Number(first), isAdded: after === true };
    case "term":
      // A taxonomy's own entries name a term; an asset's carry its number.
      if (first === "")
        return { kind: "plain", name, before: plainOf(before), after: plainOf(after) };
      return { kind: "term", termId: Number(first), isAdded: after === true };
    case "collection":
      return { kind: "collection", before: numberOf(before), after: numberOf(after) };
    case "folder":
      return { kind: "folder", before: numberOf(before), after: numberOf(after) };
    case "focus":
      return { kind: "focus", before: focusOf(before), after: focusOf(after) };
    case "isPrivate":
      return { kind: "visibility", before: before === true, after: after === true };
    case "lock": {
      const reason = reasonOf(after);
      return reason === null ? null : { kind: "reason", reason };
    }
    case "publishAt":
    case "expireAt":
      return { kind: "time", name: kind, before: numberOf(before), after: numberOf(after) };
    // Said by the action already, or nothing that people read.
    case "trashed":
    case "exists":
    case "parentId":
    case "stale":
    case "file":
    case "assets":
    case "content":
    case "scopes":
      return null;
    default: {
      const line = { kind: "plain" as const, name, before: plainOf(before), after: plainOf(after) };
      return line.before === null && line.after === null ? null : line;
    }
  }
}

/** The reason of a lock; null when it was taken off. */
function reasonOf(lock: unknown): string | null {
  if (typeof lock !== "object" || lock === null) return null;
  return "reason" in lock && typeof lock.reason === "string" ? lock.reason : "";
}

/** `1964 × 892` for a point, and the whole box for an area. */
function focusOf(value: unknown): string | null {
  const focus = typeof value === "string" ? parseFocus(value) : null;
  if (!focus) return null;
  const isPoint = focus.right - focus.left === 1 && focus.bottom - focus.top === 1;
  return isPoint ? `${focus.left} × ${focus.top}` : formatFocus(focus);
}

function textOf(value: unknown): TextValue {
  return typeof value === "string" ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function plainOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : null;
}
