import { expect, test } from "vitest";
import { firstStepSize, nextStepSize } from "./step-size.ts";

test("steps grow while they are quick, shrink when they are slow, and stay within bounds", () => {
  expect(nextStepSize(100, 100)).toBe(200);
  expect(nextStepSize(100, 10)).toBe(200);
  expect(nextStepSize(100, 400)).toBe(50);
  expect(nextStepSize(100, 100_000)).toBe(20);
  expect(nextStepSize(400, 0)).toBe(500);
  expect(nextStepSize(firstStepSize, 200)).toBe(firstStepSize);
});
