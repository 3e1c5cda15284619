import { type Focus, formatFocus } from "#lib/focus.ts";

/** What a person did to the focus since the picker opened, to take back and do again. */
export type FocusSteps = {
  past: readonly (Focus | null)[];
  present: Focus | null;
  future: readonly (Focus | null)[];
  /** The movement that is going on; its parts make one step. */
  movement: string | null;
};

export type FocusStep =
  /** Steps with the same `movement` after each other (a drag, held keys) are taken back as one. */
  | { kind: "set"; focus: Focus | null; movement?: string }
  /** The movement is over: the next one is a step of its own. */
  | { kind: "rest" }
  | { kind: "undo" }
  | { kind: "redo" }
  /** Starts again from what is stored now. */
  | { kind: "reset"; focus: Focus | null };

/** The steps before anything was done. */
export function startSteps(focus: Focus | null): FocusSteps {
  return { past: [], present: focus, future: [], movement: null };
}

export function takeStep(steps: FocusSteps, step: FocusStep): FocusSteps {
  switch (step.kind) {
    case "set": {
      const movement = step.movement ?? null;
      if (isSameFocus(steps.present, step.focus)) return { ...steps, movement };
      const isGoingOn = movement !== null && movement === steps.movement;
      return {
        past: isGoingOn ? steps.past : [...steps.past, steps.present],
        present: step.focus,
        future: [],
        movement,
      };
    }
    case "rest":
      return steps.movement === null ? steps : { ...steps, movement: null };
    case "undo": {
      if (steps.past.length === 0) return steps;
      return {
        past: steps.past.slice(0, -1),
        present: steps.past.at(-1) ?? null,
        future: [steps.present, ...steps.future],
        movement: null,
      };
    }
    case "redo": {
      const [next, ...future] = steps.future;
      if (next === undefined) return steps;
      return { past: [...steps.past, steps.present], present: next, future, movement: null };
    }
    case "reset":
      return startSteps(step.focus);
  }
}

export function isSameFocus(one: Focus | null, other: Focus | null): boolean {
  return (one && formatFocus(one)) === (other && formatFocus(other));
}
