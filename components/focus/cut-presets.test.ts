import { expect, it } from "vitest";
import { cutPresets, cutsFocus, presetCut, ratioText } from "./cut-presets.ts";

const picture = { width: 4000, height: 2667 };

it("never cuts a single pixel", () => {
  for (const preset of cutPresets)
    for (const left of [0, 1999, 3999]) {
      const focus = { left, top: 2666, right: left + 1, bottom: 2667 };
      expect(cutsFocus(presetCut(preset, picture, focus), focus)).toBe(false);
    }
});

it("knows which ratios cut a box that is higher than their window", () => {
  const tower = { left: 1800, top: 300, right: 2200, bottom: 2500 };
  const cutting = cutPresets.filter((preset) =>
    cutsFocus(presetCut(preset, picture, tower), tower),
  );
  expect(cutting.map(ratioText)).toEqual(["21:9"]);
});
