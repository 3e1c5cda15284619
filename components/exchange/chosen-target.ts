"use client";

import { useMemo, useSyncExternalStore } from "react";
import { type AssetTarget, readAssetTarget } from "#lib/read-asset-target.ts";

/** What a list hands over to the page of exports. */
export type ChosenTarget = { target: AssetTarget; count: number };

const key = (spaceId: number) => `vitrine.export.${spaceId}`;

/** Keeps a target for the page of exports in this tab: it may be too long for an address. */
export function keepChosenTarget(spaceId: number, chosen: ChosenTarget): void {
  sessionStorage.setItem(key(spaceId), JSON.stringify(chosen));
}

/** What a list handed over in this tab. The server draws the page without it. */
export function useChosenTarget(spaceId: number): ChosenTarget | null {
  const text = useSyncExternalStore(
    () => () => {},
    () => sessionStorage.getItem(key(spaceId)),
    () => null,
  );
  return useMemo(() => readChosenTarget(text), [text]);
}

function readChosenTarget(text: string | null): ChosenTarget | null {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (typeof kept !== "object" || kept === null || !("target" in kept && "count" in kept))
      return null;
    const target = readAssetTarget(kept.target);
    return target ? { target, count: Number(kept.count) } : null;
  } catch {
    return null;
  }
}
