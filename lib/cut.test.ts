import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAround } from "./cut.ts";
import { focusAtPoint, focusCentre } from "./focus.ts";

const side = fc.integer({ min: 1, max: 20_000 });
const size = fc.record({ width: side, height: side });
const pictureWithFocus = size.chain((picture) =>
  fc
    .tuple(
      fc.nat(picture.width - 1),
      fc.nat(picture.height - 1),
      fc.nat(picture.width),
      fc.nat(picture.height),
    )
    .map(([left, top, width, height]) => ({
      picture,
      focus: {
        left,
        top,
        right: Math.min(left + width + 1, picture.width),
        bottom: Math.min(top + height + 1, picture.height),
      },
    })),
);

test("the window is made of whole pixels and lies inside the picture", () => {
  fc.assert(
    fc.property(pictureWithFocus, size, fc.boolean(), ({ picture, focus }, target, focused) => {
      const cut = cutAround(picture, target, focused ? focus : null);
      for (const value of Object.values(cut)) expect(Number.isInteger(value)).toBe(true);
      expect(Math.min(cut.left, cut.top)).toBeGreaterThanOrEqual(0);
      expect(Math.min(cut.width, cut.height)).toBeGreaterThanOrEqual(1);
      expect(cut.left + cut.width).toBeLessThanOrEqual(picture.width);
      expect(cut.top + cut.height).toBeLessThanOrEqual(picture.height);
    }),
  );
});

test("the window is the largest of its ratio, right within a pixel", () => {
  fc.assert(
    fc.property(size, size, (picture, target) => {
      const cut = cutAround(picture, target, null);
      const ratio = target.width / target.height;
      expect(cut.width === picture.width || cut.height === picture.height).toBe(true);
      const offByWidth = Math.abs(cut.width - cut.height * ratio);
      const offByHeight = Math.abs(cut.height - cut.width / ratio);
      expect(Math.min(offByWidth, offByHeight)).toBeLessThanOrEqual(1);
    }),
  );
});

test("the middle of the focus is always inside the window", () => {
  fc.assert(
    fc.property(pictureWithFocus, size, ({ picture, focus }, target) => {
      const cut = cutAround(picture, target, focus);
      const { x, y } = focusCentre(focus);
      expect(x >= cut.left && x <= cut.left + cut.width).toBe(true);
      expect(y >= cut.top && y <= cut.top + cut.height).toBe(true);
    }),
  );
});

test("the focus is in the middle of the window wherever the picture allows it", () => {
  fc.assert(
    fc.property(pictureWithFocus, size, ({ picture, focus }, target) => {
      const cut = cutAround(picture, target, focus);
      const { x, y } = focusCentre(focus);
      if (x - cut.width / 2 >= 0 && x + cut.width / 2 <= picture.width) {
        expect(Math.abs(cut.left + cut.width / 2 - x)).toBeLessThanOrEqual(0.5);
      }
      if (y - cut.height / 2 >= 0 && y + cut.height / 2 <= picture.height) {
        expect(Math.abs(cut.top + cut.height / 2 - y)).toBeLessThanOrEqual(0.5);
      }
    }),
  );
});

test("a size and its ratio give the same window", () => {
  fc.assert(
    fc.property(size, size, (picture, target) => {
      expect(cutAround(picture, target, null)).toEqual(
        cutAround(picture, target.width / target.height, null),
      );
    }),
  );
});

test("a focus at the edge pushes the window to that edge and not beyond", () => {
  const picture = { width: 4000, height: 3000 };
  expect(cutAround(picture, 1, focusAtPoint(3990, 1500, 4000, 3000))).toEqual({
    left: 1000,
    top: 0,
    width: 3000,
    height: 3000,
  });
  expect(cutAround(picture, 1, null).left).toBe(500);
});

test("a target without a ratio is refused", () => {
  expect(() => cutAround({ width: 10, height: 10 }, { width: 0, height: 10 }, null)).toThrow();
  expect(() => cutAround({ width: 10, height: 10 }, Number.NaN, null)).toThrow();
});
