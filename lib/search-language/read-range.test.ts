import { describe, expect, it } from "vitest";
import { readDateRange } from "./read-date-range.ts";
import { readByteRange, readPixelRange, readRatioRange } from "./read-range.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 25, 18);

describe("numbers", () => {
  it("are one, a side, or between two", () => {
    expect(readPixelRange("2000")).toMatchObject({ from: 2000, to: 2000 });
    expect(readPixelRange(">2000px")).toMatchObject({ from: 2000, to: null, isFromOpen: true });
    expect(readPixelRange("<=50")).toMatchObject({ from: null, to: 50, isToOpen: false });
    expect(readPixelRange("1000..2000")).toMatchObject({ from: 1000, to: 2000 });
    expect(readPixelRange("..500")).toMatchObject({ from: null, to: 500 });
    for (const bad of ["", "..", "wide", ">", "1..2..3", "-5", "1e9", "<>3"])
      expect(readPixelRange(bad), bad).toBeNull();
  });

  it("of bytes have units, and ratios a little room", () => {
    expect(readByteRange(">2MB")).toMatchObject({ from: 2_000_000 });
    expect(readByteRange("1.5kB..1MiB")).toMatchObject({ from: 1500, to: 1_048_576 });
    expect(readByteRange("2parsec")).toBeNull();
    const wide = readRatioRange("16:9");
    expect(wide?.from).toBeCloseTo(1.76, 2);
    expect(wide?.to).toBeCloseTo(1.796, 2);
    expect(readRatioRange(">1.5")).toMatchObject({ from: 1.5, isFromOpen: true });
    expect(readRatioRange("16:0")).toBeNull();
  });
});

describe("dates", () => {
  it("are whole days, months and years", () => {
    expect(readDateRange("2026-11-25", now)).toMatchObject({
      from: Date.UTC(2026, 10, 25),
      to: Date.UTC(2026, 10, 26) - 1,
    });
    expect(readDateRange("2025", now)?.to).toBe(Date.UTC(2026, 0, 1) - 1);
    expect(readDateRange(">2026-01", now)).toMatchObject({
      from: Date.UTC(2026, 1, 1) - 1,
      isFromOpen: true,
    });
    expect(readDateRange("today", now)?.from).toBe(Date.UTC(2026, 10, 25));
    for (const bad of ["2026-02-30", "2026-13", "soon", "26-01-01", "7x", "", "2026-1"])
      expect(readDateRange(bad, now), bad).toBeNull();
  });

  it("are as far from now as a span says, on the side that is asked for", () => {
    expect(readDateRange("7d", now)).toMatchObject({ from: now - 7 * day, to: now });
    expect(readDateRange(">7d", now)).toMatchObject({ from: null, to: now - 7 * day });
    expect(readDateRange("<7d", now)).toMatchObject({ from: now - 7 * day, to: now });
    expect(readDateRange("7d..2w", now)).toMatchObject({ from: now - 14 * day, to: now - 7 * day });
    expect(readDateRange("7d", now, true)).toMatchObject({ from: now, to: now + 7 * day });
    expect(readDateRange(">1m", now, true)).toMatchObject({ from: now + 30 * day, to: null });
  });
});
