"use client";

import { useEffect, useReducer, useState } from "react";
import type { Size } from "#lib/cut.ts";
import { type Focus, type Point, parseFocus } from "#lib/focus.ts";
import {
  type FocusStep,
  type FocusSteps,
  isSameFocus,
  startSteps,
  takeStep,
} from "./focus-steps.ts";
import { focusAnchor, middleOf, moveFocus, resizeFocus } from "./move-focus.ts";

export type FocusDraft = {
  focus: Focus | null;
  /** The pixel the marker stands on; the middle of the picture without a focus. */
  anchor: Point;
  picture: Size;
  isChanged: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** What suggested the focus that is shown, while nobody has saved or moved it. */
  suggested: Suggestion["kind"] | null;
  /** Steps of one `movement` are taken back together. */
  moveTo: (point: Point, movement?: string) => void;
  resizeTo: (size: Size) => void;
  set: (focus: Focus | null) => void;
  suggest: (suggestion: Suggestion) => void;
  /** Back to what is stored, as a step that can be undone. */
  revert: () => void;
  take: (step: FocusStep) => void;
};

/** Where the picture itself suggests the focus, and why. */
export type Suggestion = { focus: Focus; kind: "face" | "attention" };

/** The focus being chosen, and every step on the way there. `stored` is what the asset has now. */
export function useFocusDraft(picture: Size, stored: string | null): FocusDraft {
  const storedFocus = stored === null ? null : parseFocus(stored);
  const [steps, take] = useReducer(
    (current: FocusSteps, step: FocusStep) => takeStep(current, step),
    storedFocus,
    startSteps,
  );
  const focus = steps.present;
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  const isChanged = !isSameFocus(focus, storedFocus);
  const isSuggested = suggestion !== null && isSameFocus(focus, suggestion.focus);
  useEndOfMovement(steps, take);
  return {
    focus,
    anchor: focus ? focusAnchor(focus) : middleOf(picture),
    picture,
    isChanged,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    suggested: isChanged && isSuggested ? suggestion.kind : null,
    moveTo: (point, movement) =>
      take({
        kind: "set",
        focus: moveFocus(focus, point, picture),
        ...(movement && { movement }),
      }),
    resizeTo: (size) =>
      take({
        kind: "set",
        focus: resizeFocus(focus ?? moveFocus(null, middleOf(picture), picture), size, picture),
      }),
    set: (next) =>
      take({ kind: "set", focus: next && moveFocus(next, focusAnchor(next), picture) }),
    suggest: (found) => {
      setSuggestion(found);
      take({ kind: "set", focus: found.focus });
    },
    revert: () => take({ kind: "set", focus: storedFocus }),
    take,
  };
}

/** A movement by keys is over when they rest; a drag says so itself. */
function useEndOfMovement(steps: FocusSteps, take: (step: FocusStep) => void) {
  useEffect(() => {
    if (steps.movement !== "keys") return;
    const timer = setTimeout(() => take({ kind: "rest" }), 800);
    return () => clearTimeout(timer);
  }, [steps, take]);
}
