import type { TextDraft } from "#components/asset/text-drafts.ts";
import type { CellDraft } from "./cell-drafts.ts";

/** What was typed in the field, not what was sent from it before. */
export function typedIn(draft: CellDraft | undefined): CellDraft | undefined {
  return draft?.isSaving ? undefined : draft;
}

/**
 * What a change is made of: the text as it was when the typing began, so that the save tells what
 * others write meanwhile. Whoever goes on after a refusal has seen what stands there now.
 */
export function begunWith(
  standing: string | null,
  version: number,
  draft: CellDraft | undefined,
): Pick<TextDraft, "base" | "baseVersion"> {
  if (!draft || draft.error !== undefined) return { base: standing, baseVersion: version };
  return { base: draft.base, baseVersion: draft.baseVersion };
}
