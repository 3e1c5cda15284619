import fc from "fast-check";
import { expect, test } from "vitest";
import { focusAtPoint, focusCentre, formatFocus, isFocusInside, parseFocus } from "./focus.ts";

test("the form of the focus is read and written back unchanged", () => {
  expect(parseFocus("1964x892:1965x893")).toEqual({
    left: 1964,
    top: 892,
    right: 1965,
    bottom: 893,
  });
  const box = fc
    .tuple(fc.nat(99_999), fc.nat(99_999), fc.integer({ min: 1, max: 999 }), fc.nat(998))
    .map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height + 1,
    }));
  fc.assert(
    fc.property(box, (focus) => {
      expect(parseFocus(formatFocus(focus))).toEqual(focus);
    }),
  );
});

test.each(["", "1x2", "1x2:1x2", "5x5:4x6", "-1x0:2x2", "1.5x0:2x2", "1x2:3x4 5", "ax0:1x1"])(
  "%j is not a focus",
  (text) => {
    expect(parseFocus(text)).toBeNull();
  },
);

test("a point becomes one pixel, and always a pixel of the picture", () => {
  expect(focusAtPoint(10.9, 20.2, 100, 50)).toEqual({ left: 10, top: 20, right: 11, bottom: 21 });
  const size = fc.integer({ min: 1, max: 40_000 });
  fc.assert(
    fc.property(fc.double(), fc.double(), size, size, (x, y, width, height) => {
      const focus = focusAtPoint(x, y, width, height);
      expect(isFocusInside(focus, width, height)).toBe(true);
      expect([focus.right - focus.left, focus.bottom - focus.top]).toEqual([1, 1]);
    }),
  );
});

test("the centre of one pixel is its middle", () => {
  expect(focusCentre({ left: 4, top: 6, right: 5, bottom: 7 })).toEqual({ x: 4.5, y: 6.5 });
});

test("a focus that leaves the picture is not inside it", () => {
  expect(isFocusInside({ left: 0, top: 0, right: 101, bottom: 10 }, 100, 50)).toBe(false);
  expect(isFocusInside({ left: 0, top: 0, right: 100, bottom: 50 }, 100, 50)).toBe(true);
});
