import { setPreferencesAction } from "#actions/people-actions.ts";
import type { ActionFailure } from "#lib/action-result.ts";
import type { TableView } from "#lib/table-view.ts";

let wanted: TableView | null = null;
let isSaving = false;

/** Keeps the table as it is now. One save at a time: what comes meanwhile follows, the newest alone. */
export async function saveTableView(
  view: TableView,
  onRefused: (failure: Pick<ActionFailure, "code" | "details">) => void,
): Promise<void> {
  wanted = view;
  if (isSaving) return;
  isSaving = true;
  while (wanted) {
    const { columns, widths, density }: TableView = wanted;
    wanted = null;
    const table = { columns: columns && [...columns], widths, density };
    const answer = await setPreferencesAction({ table }).catch(() => ({
      ok: false as const,
      code: "unavailable" as const,
      details: {},
    }));
    if (!answer.ok && !wanted) onRefused(answer);
  }
  isSaving = false;
}
