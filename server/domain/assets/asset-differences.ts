import type { Asset } from "#lib/asset.ts";
import type { Changes } from "#lib/history.ts";
import { currentValue } from "./current-value.ts";

/** What of the wanted values, by the names of lib/history.ts, does not stand in the asset yet. */
export function differences(asset: Asset, wanted: Record<string, unknown>): Changes {
  const changes: Changes = {};
  for (const [field, after] of Object.entries(wanted)) {
    const before = currentValue(asset, field);
    if (!isSameValue(before, after)) changes[field] = { before, after };
  }
  return changes;
}

/** Whether two values of a change are the same. Locks and reviews are objects of plain values. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
