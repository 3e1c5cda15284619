import { expect, test } from "vitest";
import { elementHeight, highestElement, scrolledTo, topFor } from "./scroll-scale.ts";

const short = { full: 50_000, view: 800 };
/** A million rows of 48 pixels. */
const long = { full: 48_000_000, view: 800 };
const end = elementHeight(long) - long.view;

test("a list that fits an element is scrolled as it is", () => {
  expect(elementHeight(short)).toBe(50_000);
  expect(scrolledTo(short, { top: 0, offset: 0 }, 1234)).toEqual({ top: 1234, offset: 1234 });
  expect(topFor(short, 1234)).toBe(1234);
});

test("a longer one keeps below what browsers can draw, and its ends are the ends", () => {
  expect(elementHeight(long)).toBe(highestElement);
  expect(scrolledTo(long, { top: 500, offset: 3000 }, 0).offset).toBe(0);
  expect(scrolledTo(long, { top: 500, offset: 3000 }, end).offset).toBe(long.full - long.view);
});

test("a wheel moves the rows by as many pixels as in any list", () => {
  const before = { top: 4_000_000, offset: 24_000_000 };
  expect(scrolledTo(long, before, before.top + 120).offset).toBe(before.offset + 120);
  expect(scrolledTo(long, before, before.top - 120).offset).toBe(before.offset - 120);
});

test("the scrollbar goes to the same share of the rows, and back", () => {
  const { offset } = scrolledTo(long, { top: 0, offset: 0 }, end / 2);
  expect(offset).toBeCloseTo((long.full - long.view) / 2);
  expect(topFor(long, offset)).toBeCloseTo(end / 2);
});
