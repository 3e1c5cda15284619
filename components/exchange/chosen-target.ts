"use client";

import { useState } from "react";
import { type AssetTarget, assetTargetSchema } from "#lib/asset-target.ts";

/** What a list hands over to the page of exports. */
export type ChosenTarget = { target: AssetTarget; count: number };

const key = (spaceId: number) => `vitrine.export.${spaceId}`;

/** Keeps a target for the page of exports in this tab: it may be too long for an address. */
export function keepChosenTarget(spaceId: number, chosen: ChosenTarget): void {
  sessionStorage.setItem(key(spaceId), JSON.stringify(chosen));
}

/** What a list handed over, as it was when the page was opened. */
export function useChosenTarget(spaceId: number): ChosenTarget | null {
  const [chosen] = useState(() => readChosenTarget(spaceId));
  return chosen;
}

function readChosenTarget(spaceId: number): ChosenTarget | null {
  if (typeof sessionStorage === "undefined") return null;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(spaceId)) ?? "null");
    if (typeof kept !== "object" || kept === null || !("target" in kept && "count" in kept))
      return null;
    return { target: assetTargetSchema.parse(kept.target), count: Number(kept.count) };
  } catch {
    return null;
  }
}
