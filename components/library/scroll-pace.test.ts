import { beforeEach, expect, test, vi } from "vitest";
import { isFlyingPast, noteScroll, onceCalm } from "./scroll-pace.ts";

let start = 0;

beforeEach(() => {
  // Each test after a long rest.
  start += 60_000;
  vi.useFakeTimers({ now: start });
  return () => {
    vi.runAllTimers();
    vi.useRealTimers();
  };
});

/** Scrolls for a second, in steps of a frame. */
function scroll(screensPerSecond: number, from = 0): void {
  for (let frame = 1; frame <= 60; frame++) {
    vi.advanceTimersByTime(16);
    noteScroll(from + (screensPerSecond * frame) / 60, Date.now());
  }
}

test("whoever looks at the pictures while scrolling does not fly past them", () => {
  scroll(1.5);
  expect(isFlyingPast()).toBe(false);
});

test("whoever goes faster does, up or down, until the list rests", () => {
  scroll(4);
  expect(isFlyingPast()).toBe(true);
  scroll(-4, 4);
  expect(isFlyingPast()).toBe(true);
  vi.advanceTimersByTime(150);
  expect(isFlyingPast()).toBe(false);
});

test("whoever slows down sees the pictures while the list still moves", () => {
  scroll(4);
  scroll(1, 4);
  expect(isFlyingPast()).toBe(false);
});

test("a jump is no flight", () => {
  noteScroll(0, Date.now());
  vi.advanceTimersByTime(16);
  noteScroll(500, Date.now());
  expect(isFlyingPast()).toBe(false);
  vi.advanceTimersByTime(5_000);
  noteScroll(900, Date.now());
  expect(isFlyingPast()).toBe(false);
});

test("what waits runs once the list is calm, and not when it was called off", () => {
  const [ran, calledOff] = [vi.fn(), vi.fn()];
  scroll(4);
  onceCalm(ran);
  onceCalm(calledOff)();
  scroll(4, 4);
  expect(ran).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  expect(ran).toHaveBeenCalledOnce();
  expect(calledOff).not.toHaveBeenCalled();
  onceCalm(calledOff);
  expect(calledOff).toHaveBeenCalledOnce();
});
