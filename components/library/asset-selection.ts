import type { AssetSummary } from "#lib/asset.ts";
import type { AssetSearch } from "#lib/asset-search.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import { type ListEnds, standsWithin } from "./stands-within.ts";

/** Some assets by their ids, or all that a list holds but for a few. */
export type Chosen =
  | { kind: "ids"; ids: ReadonlySet<number> }
  | {
      kind: "query";
      search: AssetSearch;
      upTo: number;
      except: ReadonlySet<number>;
      /** Only the part from one to the other, in the order of `search`. */
      within: ListEnds | null;
      count: number;
      isExact: boolean;
    };

/** A place in the list. The id is null while the row was not read. */
export type Place = { index: number; id: number | null };

/**
 * Which assets are selected and which place has the focus: one model for grid and table. Pure, so
 * that every key and click can be tested without a browser.
 */
export type AssetSelection = {
  chosen: Chosen;
  /** Where a range starts. */
  anchor: Place | null;
  /** What the range from the anchor took last, so that a second Shift+click can let go of it. */
  ranged: readonly number[];
  focused: Place | null;
};

const none: Chosen = { kind: "ids", ids: new Set() };

export const nothingSelected: AssetSelection = {
  chosen: none,
  anchor: null,
  ranged: [],
  focused: null,
};

export type SelectionChange =
  | { type: "focus"; place: Place }
  | { type: "only"; place: Place & { id: number } }
  | { type: "toggle"; place: Place & { id: number }; asset: AssetSummary }
  /** The ids from the anchor to the place. `add` keeps what else is selected. */
  | { type: "range"; anchor: Place; place: Place; ids: readonly number[]; add?: boolean }
  /** A range too long to name, or everything. */
  | { type: "query"; chosen: Extract<Chosen, { kind: "query" }>; place?: Place; anchor?: Place }
  /** What a drawn rectangle holds, over what was selected before. */
  | { type: "set"; chosen: Chosen }
  | { type: "clear" }
  /** Lets go of what is not there any more. */
  | { type: "forget"; ids: ReadonlySet<number> }
  /** For another list. What is named can be kept for it; what a query chose belongs to its list. */
  | { type: "reset"; keepsChosen: boolean };

export function changeSelection(state: AssetSelection, change: SelectionChange): AssetSelection {
  switch (change.type) {
    case "focus":
      return { ...state, focused: change.place };
    case "only":
      return start(change.place, { kind: "ids", ids: new Set([change.place.id]) });
    case "toggle":
      return start(change.place, toggled(state.chosen, change.asset));
    case "range":
      return {
        chosen: { kind: "ids", ids: rangeInto(state, change) },
        anchor: change.anchor,
        ranged: change.ids,
        focused: change.place,
      };
    case "query":
      return {
        chosen: change.chosen,
        anchor: change.anchor ?? state.anchor,
        ranged: [],
        focused: change.place ?? state.focused,
      };
    case "set":
      return { ...state, chosen: change.chosen, ranged: [] };
    case "clear":
      return { ...state, chosen: none, ranged: [] };
    case "forget": {
      if (state.chosen.kind === "query") return state;
      const ids = state.chosen.ids.difference(change.ids);
      if (ids.size === state.chosen.ids.size) return state;
      return { ...state, chosen: { kind: "ids", ids }, ranged: [] };
    }
    case "reset":
      return change.keepsChosen && state.chosen.kind === "ids"
        ? { ...nothingSelected, chosen: state.chosen }
        : nothingSelected;
  }
}

function start(place: Place, chosen: Chosen): AssetSelection {
  return { chosen, anchor: place, ranged: [], focused: place };
}

function toggled(chosen: Chosen, asset: AssetSummary): Chosen {
  return isChosen(chosen, asset)
    ? withoutIds(chosen, new Set([asset.id]))
    : withIds(chosen, new Set([asset.id]));
}

function rangeInto(
  state: AssetSelection,
  { ids, add = false }: Extract<SelectionChange, { type: "range" }>,
): Set<number> {
  // What a query chose has no names to add to.
  const before = add && state.chosen.kind === "ids" ? state.chosen.ids : new Set<number>();
  return before.difference(new Set(state.ranged)).union(new Set(ids));
}

/** With these too. A query takes back what it left out, and cannot hold what is beside it. */
export function withIds(chosen: Chosen, ids: ReadonlySet<number>): Chosen {
  if (chosen.kind === "ids") return { kind: "ids", ids: chosen.ids.union(ids) };
  return { ...chosen, except: chosen.except.difference(ids) };
}

export function withoutIds(chosen: Chosen, ids: ReadonlySet<number>): Chosen {
  if (chosen.kind === "ids") return { kind: "ids", ids: chosen.ids.difference(ids) };
  return { ...chosen, except: chosen.except.union(ids) };
}

export function isChosen(chosen: Chosen, asset: AssetSummary): boolean {
  if (chosen.kind === "ids") return chosen.ids.has(asset.id);
  if (chosen.except.has(asset.id) || asset.id > chosen.upTo) return false;
  return chosen.within === null || standsWithin(asset, chosen.search.sort, chosen.within);
}

/** How many are selected; no less than that where `isExact` is false. */
export function chosenCount(chosen: Chosen): { count: number; isExact: boolean } {
  if (chosen.kind === "ids") return { count: chosen.ids.size, isExact: true };
  return { count: chosen.count - chosen.except.size, isExact: chosen.isExact };
}

/** What a command on the selection is about; null when nothing is selected. */
export function targetOf(chosen: Chosen): AssetTarget | null {
  if (chosenCount(chosen).count <= 0) return null;
  if (chosen.kind === "ids") return { kind: "ids", ids: [...chosen.ids] };
  const { search, except, upTo, within } = chosen;
  return {
    kind: "query",
    search,
    except: [...except],
    ...(upTo > 0 && { upTo }),
    ...(within && { within: { from: within.from.id, to: within.to.id } }),
  };
}
