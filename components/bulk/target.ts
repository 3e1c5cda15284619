import type { AssetTarget } from "#lib/read-asset-target.ts";

/** What a change is about: a target, assets, or their ids. */
export type Chosen = AssetTarget | readonly { id: number }[] | readonly number[];

export function targetOf(chosen: Chosen): AssetTarget {
  if ("kind" in chosen) return chosen;
  return { kind: "ids", ids: chosen.map((one) => (typeof one === "number" ? one : one.id)) };
}
