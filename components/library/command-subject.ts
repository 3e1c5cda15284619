import type { AssetSummary } from "#lib/asset.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import { type AssetSelection, chosenCount, isChosen, targetOf } from "./asset-selection.ts";
import type { AssetList } from "./use-asset-list.ts";

/** What a command is about. */
export type CommandSubject = {
  target: AssetTarget;
  /** No less than this, where `isExact` is false. */
  count: number;
  isExact: boolean;
  /** Those of them that the browser has read: all of a few, some of many. */
  assets: readonly AssetSummary[];
};

/** As many as a menu looks at to say what may be done. */
const mostLookedAt = 500;

export function subjectOf(asset: AssetSummary): CommandSubject {
  return { target: { kind: "ids", ids: [asset.id] }, count: 1, isExact: true, assets: [asset] };
}

/**
 * The selection as the subject of a command; null when nothing is selected. `kept` are those that
 * were selected in another list.
 */
export function selectionSubject(
  list: AssetList,
  selection: AssetSelection,
  kept: readonly AssetSummary[],
): CommandSubject | null {
  const { chosen } = selection;
  const target = targetOf(chosen);
  if (!target) return null;
  const assets: AssetSummary[] = [];
  const most = chosen.kind === "ids" ? chosen.ids.size : mostLookedAt;
  for (const asset of list.read()) {
    if (assets.length >= most) break;
    if (isChosen(chosen, asset)) assets.push(asset);
  }
  if (chosen.kind === "ids") {
    const found = new Set(assets.map((asset) => asset.id));
    assets.push(...kept.filter(({ id }) => chosen.ids.has(id) && !found.has(id)));
  }
  return { target, ...chosenCount(chosen), assets };
}
