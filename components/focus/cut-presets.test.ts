import { expect, it } from "vitest";
import { cutsFocus, cutsOf, presetCut, ratioText, usualCuts } from "./cut-presets.ts";

const picture = { width: 4000, height: 2667 };

it("never cuts a single pixel", () => {
  for (const preset of usualCuts)
    for (const left of [0, 1999, 3999]) {
      const focus = { left, top: 2666, right: left + 1, bottom: 2667 };
      expect(cutsFocus(presetCut(preset, picture, focus), focus)).toBe(false);
    }
});

it("knows which ratios cut a box that is higher than their window", () => {
  const tower = { left: 1800, top: 300, right: 2200, bottom: 2500 };
  const cutting = usualCuts.filter((preset) => cutsFocus(presetCut(preset, picture, tower), tower));
  expect(cutting.map(ratioText)).toEqual(["21:9"]);
});

it("shows the presets of the space that cut, by ratio or by pixels", () => {
  const preset = { uuid: "", format: "auto", quality: 80, widths: [], position: 0, updatedAt: 0 };
  const sizes = [
    [800, 450, "16:9"],
    [820, 461, "820 × 461"],
    [300, 300, "1:1"],
    [800, 0, null],
  ] as const;
  const cuts = cutsOf(
    sizes.map(([width, height], id) => ({
      ...preset,
      id,
      format: "auto",
      key: `p${id}`,
      name: `P ${id}`,
      width,
      height,
    })),
  );
  expect(cuts.map(ratioText)).toEqual(sizes.flatMap(([, , text]) => text ?? []));
});
