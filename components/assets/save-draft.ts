import type { TextDraft } from "#components/asset/text-drafts.ts";
import { type CellDraft, cellDraft, type DraftColumn, setCellDraft } from "./cell-drafts.ts";

/**
 * Saves what was typed in a cell. It stays its draft until it is kept, and when it is refused, with
 * why. Answers with that sentence, unless somebody types something else there by now, and sees it.
 */
export async function saveDraft(
  assetId: number,
  column: DraftColumn,
  typed: TextDraft,
  save: () => Promise<string | null>,
): Promise<string | null> {
  const saving: CellDraft = { ...typed, isSaving: true };
  setCellDraft(assetId, column, saving);
  const error = await save();
  const now = cellDraft(assetId, column);
  if (now && now !== saving) {
    // Whoever typed something else in it by now goes on doing so.
    if (error !== null && !now.isSaving) setCellDraft(assetId, column, { ...now, error });
    return null;
  }
  setCellDraft(assetId, column, error === null ? null : { ...typed, error });
  return error;
}
