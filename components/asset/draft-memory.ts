import type { Actor } from "#lib/actor.ts";
import type { TextDraft } from "./text-drafts.ts";

type Drafts = Record<string, TextDraft>;

/** Whose drafts they are: the next person who signs in at this tab shall not find them. */
export function personKey(actor: Actor): string {
  return actor.kind === "user" ? actor.userId : actor.kind;
}

/**
 * Keeps drafts, those of one asset or of the table, in this tab's storage, where they outlive
 * reloads, crashes and signing in again. Where the browser refuses, they live as long as the page.
 */
export function draftMemory(key: string) {
  return {
    read: (): Drafts => {
      try {
        return readDrafts(JSON.parse(window.sessionStorage.getItem(key) ?? "{}"));
      } catch {
        return {};
      }
    },
    write: (drafts: Readonly<Drafts>): void => {
      try {
        if (Object.keys(drafts).length === 0) window.sessionStorage.removeItem(key);
        else window.sessionStorage.setItem(key, JSON.stringify(drafts));
      } catch {
        // A full storage takes nothing away from what stands in the fields.
      }
    },
  };
}

/** Only what has the form of a draft: an older version of this page may have written another. */
export function readDrafts(stored: unknown): Drafts {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, TextDraft] => isDraft(entry[1])),
  );
}

function isDraft(value: unknown): value is TextDraft {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Partial<Record<keyof TextDraft, unknown>>;
  return isText(draft.value) && isText(draft.base) && typeof draft.baseVersion === "number";
}

function isText(value: unknown): boolean {
  return value === null || typeof value === "string";
}
