/**
 * Which assets are selected and which one has the focus: one model for grid and list. Pure, so
 * that every key and click can be tested without a browser.
 */
export type AssetSelection = {
  selected: ReadonlySet<number>;
  /** Where a range starts. */
  anchorId: number | null;
  /** What the range from the anchor took last, so that a second Shift+click can let go of it. */
  ranged: readonly number[];
  focusedId: number | null;
};

export const nothingSelected: AssetSelection = {
  selected: new Set(),
  anchorId: null,
  ranged: [],
  focusedId: null,
};

export type SelectionChange =
  | { type: "focus"; id: number }
  | { type: "only"; id: number }
  | { type: "toggle"; id: number }
  /** From the anchor to this one, in list order. `add` keeps what else is selected. */
  | { type: "range"; id: number; order: readonly number[]; add?: boolean }
  | { type: "all"; ids: readonly number[] }
  | { type: "clear" }
  /** Lets go of what is not in the list any more. */
  | { type: "keep"; ids: ReadonlySet<number> }
  | { type: "reset" };

export function changeSelection(state: AssetSelection, change: SelectionChange): AssetSelection {
  switch (change.type) {
    case "focus":
      return { ...state, focusedId: change.id };
    case "only":
      return start(change.id, new Set([change.id]));
    case "toggle": {
      const selected = new Set(state.selected);
      if (!selected.delete(change.id)) selected.add(change.id);
      return start(change.id, selected);
    }
    case "range":
      return selectRange(state, change);
    case "all":
      return { ...state, selected: new Set(change.ids), ranged: [] };
    case "clear":
      return { ...state, selected: new Set(), ranged: [] };
    case "keep": {
      const kept = [...state.selected].filter((id) => change.ids.has(id));
      if (kept.length === state.selected.size) return state;
      return { ...state, selected: new Set(kept), ranged: [] };
    }
    case "reset":
      return nothingSelected;
  }
}

function start(id: number, selected: ReadonlySet<number>): AssetSelection {
  return { selected, anchorId: id, ranged: [], focusedId: id };
}

function selectRange(
  state: AssetSelection,
  { id, order, add = false }: { id: number; order: readonly number[]; add?: boolean },
): AssetSelection {
  const anchorId = state.anchorId ?? state.focusedId ?? id;
  const from = order.indexOf(anchorId);
  const to = order.indexOf(id);
  // The anchor may have left the list: then this one is a new start.
  if (from === -1 || to === -1) return start(id, new Set([id]));
  const ranged = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const kept = add ? [...state.selected].filter((known) => !state.ranged.includes(known)) : [];
  return { selected: new Set([...kept, ...ranged]), anchorId, ranged, focusedId: id };
}
