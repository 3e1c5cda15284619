"use client";

import { useRef } from "react";
import { setPreferencesAction } from "#actions/people-actions.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { TableView } from "#lib/table-view.ts";

/** Keeps the table as it is now. One save at a time: what comes meanwhile follows, the newest alone. */
export function useSaveTableView(): (view: TableView) => Promise<void> {
  const errorText = useErrorText();
  const wanted = useRef<TableView | null>(null);
  const isSaving = useRef(false);
  return async (view) => {
    wanted.current = view;
    if (isSaving.current) return;
    isSaving.current = true;
    while (wanted.current) {
      const { columns, widths, density } = wanted.current;
      wanted.current = null;
      const table = { columns: columns && [...columns], widths, density };
      const answer = await setPreferencesAction({ table }).catch(() => ({
        ok: false as const,
        code: "unavailable" as const,
        details: {},
      }));
      if (!answer.ok && !wanted.current) showToast({ tone: "error", title: errorText(answer) });
    }
    isSaving.current = false;
  };
}
