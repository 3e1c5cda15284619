"use client";

import { useState } from "react";
import type { TextConflict } from "#components/asset/conflict-columns.tsx";
import { ConflictDialog } from "#components/asset/conflict-dialog.tsx";
import type { TextDraftStore, TextDrafts } from "#components/asset/text-drafts.ts";
import { cellFromKey } from "#lib/text-cell.ts";
import { useCellName } from "./use-cell-name.ts";

/** The texts that somebody else changed meanwhile: theirs, one's own, and what shall stand. */
export function GapConflicts({ drafts, store }: { drafts: TextDrafts; store: TextDraftStore }) {
  const cellName = useCellName();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const conflicts = Object.entries(drafts.drafts).flatMap(([key, draft]): TextConflict[] => {
    const state = drafts.states[key];
    if (state?.kind !== "conflict") return [];
    const cell = cellFromKey(key);
    const { base, value } = draft;
    return [
      {
        key,
        label: cellName(cell),
        language: cell.language,
        base,
        yours: value,
        theirs: state.theirs,
      },
    ];
  });
  const keys = conflicts.map((conflict) => conflict.key).join(" ");
  if (conflicts.length === 0 || dismissed === keys) return null;
  return (
    <ConflictDialog
      key={keys}
      conflicts={conflicts}
      onClose={() => setDismissed(keys)}
      onResolve={(results) => {
        for (const [key, value] of results) store.resolve(key, value);
      }}
    />
  );
}
