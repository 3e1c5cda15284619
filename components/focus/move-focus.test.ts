import { describe, expect, it } from "vitest";
import { isFocusInside } from "#lib/focus.ts";
import { focusAnchor, moveFocus, percentOf, pixelAt, resizeFocus } from "./move-focus.ts";

const picture = { width: 4000, height: 2667 };

describe("moveFocus", () => {
  it("makes one pixel where there was none", () => {
    expect(moveFocus(null, { x: 1964, y: 892 }, picture)).toEqual({
      left: 1964,
      top: 892,
      right: 1965,
      bottom: 893,
    });
  });

  it("keeps the size of a box and stays inside the picture", () => {
    const box = { left: 100, top: 100, right: 500, bottom: 301 };
    for (const to of [
      { x: 0, y: 0 },
      { x: 3999, y: 2666 },
      { x: -50, y: 99_999 },
      { x: 2000.7, y: 1000.2 },
    ]) {
      const moved = moveFocus(box, to, picture);
      expect(isFocusInside(moved, picture.width, picture.height)).toBe(true);
      expect(moved.right - moved.left).toBe(400);
      expect(moved.bottom - moved.top).toBe(201);
    }
  });

  it("puts its middle on the pixel it was moved to", () => {
    for (const [width, height] of [
      [1, 1],
      [2, 2],
      [3, 3],
      [400, 201],
    ] as const) {
      const box = { left: 0, top: 0, right: width, bottom: height };
      const to = { x: 1964, y: 892 };
      expect(focusAnchor(moveFocus(box, to, picture))).toEqual(to);
    }
  });

  it("works in a picture of one pixel", () => {
    expect(moveFocus(null, { x: 7, y: 7 }, { width: 1, height: 1 })).toEqual({
      left: 0,
      top: 0,
      right: 1,
      bottom: 1,
    });
  });
});

describe("resizeFocus", () => {
  it("grows around the middle and never past the picture", () => {
    const point = { left: 1964, top: 892, right: 1965, bottom: 893 };
    const grown = resizeFocus(point, { width: 401, height: 201 }, picture);
    expect(grown).toEqual({ left: 1764, top: 792, right: 2165, bottom: 993 });
    expect(focusAnchor(grown)).toEqual({ x: 1964, y: 892 });
    expect(resizeFocus(point, { width: 1e9, height: 0 }, picture)).toEqual({
      left: 0,
      top: 892,
      right: 4000,
      bottom: 893,
    });
  });
});

describe("percent", () => {
  it("gives back the pixel of every whole percentage", () => {
    for (let percent = 0; percent < 100; percent += 1) {
      const pixel = pixelAt(percent, 4000);
      expect(pixel).toBe(percent * 40);
      expect(percentOf(pixel, 4000)).toBeCloseTo(percent, 9);
    }
    expect(pixelAt(100, 4000)).toBe(3999);
    expect(pixelAt(29, 100)).toBe(29);
  });
});
