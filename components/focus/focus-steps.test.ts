import { expect, it } from "vitest";
import type { Focus } from "#lib/focus.ts";
import { type FocusStep, startSteps, takeStep } from "./focus-steps.ts";

function at(x: number): Focus {
  return { left: x, top: 0, right: x + 1, bottom: 1 };
}

function after(start: Focus | null, ...steps: FocusStep[]) {
  return steps.reduce(takeStep, startSteps(start));
}

it("takes back and does again, the empty focus too", () => {
  const done = after(at(1), { kind: "set", focus: null }, { kind: "set", focus: at(3) });
  const once = takeStep(done, { kind: "undo" });
  expect(once.present).toBeNull();
  expect(takeStep(once, { kind: "undo" }).present).toEqual(at(1));
  expect(takeStep(once, { kind: "redo" }).present).toEqual(at(3));
  expect(takeStep(takeStep(once, { kind: "undo" }), { kind: "redo" }).present).toBeNull();
});

it("takes a whole drag back as one step", () => {
  const dragged = after(
    at(0),
    { kind: "set", focus: at(1), movement: "drag" },
    { kind: "set", focus: at(2), movement: "drag" },
    { kind: "rest" },
    { kind: "set", focus: at(3), movement: "drag" },
  );
  const once = takeStep(dragged, { kind: "undo" });
  expect(once.present).toEqual(at(2));
  expect(takeStep(once, { kind: "undo" }).present).toEqual(at(0));
});

it("forgets what was undone when something new is done", () => {
  const steps = after(
    null,
    { kind: "set", focus: at(1) },
    { kind: "undo" },
    { kind: "set", focus: at(2) },
    { kind: "redo" },
  );
  expect(steps.present).toEqual(at(2));
});

it("makes no step of what changes nothing", () => {
  const steps = after(at(1), { kind: "set", focus: at(1) }, { kind: "undo" }, { kind: "redo" });
  expect(steps).toEqual(startSteps(at(1)));
});
