"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { useLatest } from "#components/ui/use-latest.ts";
import { afterFrames } from "./after-frames.ts";
import type { SelectionChange } from "./asset-selection.ts";
import type { AssetList } from "./use-asset-list.ts";

type ReturnFocus = {
  list: AssetList;
  change: (change: SelectionChange) => void;
  requestFocus: () => void;
};

/** Whoever went on while looking at one large comes back to the one that was seen last. */
export function useReturnFromLook(
  lookedAt: number | null,
  { list, change, requestFocus }: ReturnFocus,
): void {
  const last = useRef(lookedAt);
  const latest = useLatest(() => {
    const index = last.current ?? -1;
    last.current = null;
    if (index < 0) return;
    requestFocus();
    change({ type: "focus", place: { index, id: list.at(index)?.id ?? null } });
  });
  useEffect(() => {
    if (lookedAt !== null) last.current = lookedAt;
    if (lookedAt !== null || last.current === null) return;
    // A closing dialog gives the focus to where it was opened from, in the next frame.
    afterFrames(2, () => latest.current());
  }, [lookedAt, latest]);
}

/** Whoever was in the details comes back to where they were opened from. */
export function useReturnFromDetails(
  openId: number | null,
  { list, change, requestFocus }: ReturnFocus,
): void {
  const wasOpen = useRef(openId);
  useLayoutEffect(() => {
    const closedId = openId === null ? wasOpen.current : null;
    wasOpen.current = openId;
    if (closedId === null || document.activeElement !== document.body) return;
    const index = list.indexOf(closedId);
    if (index < 0) return;
    requestFocus();
    change({ type: "focus", place: { index, id: closedId } });
  });
}
