"use client";

import { useEffect, useState } from "react";

/**
 * Which folders are open in the tree: as this browser kept it, and always those above the folder
 * that is shown. `above` opens when `openId` changes, and may be closed again.
 */
export function useExpandedFolders(
  spaceId: number,
  above: readonly number[],
  openId: number | null,
): [ReadonlySet<number>, (ids: ReadonlySet<number>) => void] {
  const storageKey = `vitrine:expanded-folders:${spaceId}`;
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set(above));
  const change = (ids: ReadonlySet<number>) => {
    setExpanded(ids);
    try {
      window.localStorage.setItem(storageKey, JSON.stringify([...ids]));
    } catch {
      // Without storage the tree starts closed the next time.
    }
  };
  // Only the browser knows what it kept, so the first HTML has the path to the open folder alone.
  useEffect(() => {
    setExpanded((known) => new Set([...known, ...readKept(storageKey)]));
  }, [storageKey]);
  const [seenId, setSeenId] = useState(openId);
  if (seenId !== openId) {
    setSeenId(openId);
    if (above.some((id) => !expanded.has(id))) setExpanded(new Set([...expanded, ...above]));
  }
  return [expanded, change];
}

function readKept(storageKey: string): number[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "number") : [];
  } catch {
    return [];
  }
}
