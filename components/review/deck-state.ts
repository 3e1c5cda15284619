/** Where a reviewer is: the assets of this sitting in order, which one is shown, what was decided. */
export type DeckState = {
  ids: readonly number[];
  index: number;
  /** In the order of deciding, so that the last can be taken back. */
  decided: readonly number[];
};

export type DeckEvent =
  | { type: "queue"; ids: readonly number[] }
  | { type: "go"; by: 1 | -1 }
  | { type: "decided"; id: number }
  | { type: "takenBack"; id: number };

/** A deck that nothing is in yet. */
export const emptyDeck: DeckState = { ids: [], index: 0, decided: [] };

/**
 * What the deck is after an event. Nothing ever moves under the reviewer's hands: what comes new
 * goes to the end, and what was decided by somebody else stays in its place and says so.
 */
export function advanceDeck(state: DeckState, event: DeckEvent): DeckState {
  switch (event.type) {
    case "queue": {
      const fresh = event.ids.filter((id) => !state.ids.includes(id));
      return fresh.length === 0 ? state : { ...state, ids: [...state.ids, ...fresh] };
    }
    case "go": {
      const index = Math.min(Math.max(state.index + event.by, 0), state.ids.length);
      return index === state.index ? state : { ...state, index };
    }
    case "decided": {
      const decided = [...state.decided.filter((id) => id !== event.id), event.id];
      return { ...state, decided, index: nextOpen(state, decided) };
    }
    case "takenBack": {
      const place = state.ids.indexOf(event.id);
      return {
        ...state,
        decided: state.decided.filter((id) => id !== event.id),
        index: place < 0 ? state.index : place,
      };
    }
  }
}

/** The next asset that is not decided, then one before; behind the last when all are. */
function nextOpen({ ids, index }: DeckState, decided: readonly number[]): number {
  const isOpen = (id: number) => !decided.includes(id);
  const after = ids.findIndex((id, place) => place > index && isOpen(id));
  if (after >= 0) return after;
  const before = ids.findIndex(isOpen);
  return before >= 0 ? before : ids.length;
}
