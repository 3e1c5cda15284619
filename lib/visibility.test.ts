import { describe, expect, it } from "vitest";
import { type Exposure, nextVisibilityChange, visibilityAt } from "./visibility.ts";

const open: Exposure = { isPrivate: false, publishAt: null, expireAt: null, deletedAt: null };
const noon = Date.UTC(2027, 2, 28, 12);

describe("visibilityAt", () => {
  it("publishes and ends at the very moment", () => {
    const planned = { ...open, publishAt: noon, expireAt: noon + 5000 };
    expect(visibilityAt(planned, noon - 1000)).toBe("scheduled");
    expect(visibilityAt(planned, noon - 1)).toBe("scheduled");
    expect(visibilityAt(planned, noon)).toBe("public");
    expect(visibilityAt(planned, noon + 4999)).toBe("public");
    expect(visibilityAt(planned, noon + 5000)).toBe("expired");
  });

  it("says what hides an asset longest", () => {
    const hidden = { isPrivate: true, publishAt: noon + 1, expireAt: noon, deletedAt: 1 };
    expect(visibilityAt(hidden, noon)).toBe("trashed");
    expect(visibilityAt({ ...hidden, deletedAt: null }, noon)).toBe("expired");
    expect(visibilityAt({ ...hidden, deletedAt: null, expireAt: null }, noon)).toBe("scheduled");
    expect(visibilityAt({ ...open, isPrivate: true }, noon)).toBe("private");
  });
});

describe("nextVisibilityChange", () => {
  it("is the nearest planned moment that is still to come", () => {
    const planned = { ...open, publishAt: noon, expireAt: noon + 5000 };
    expect(nextVisibilityChange(open, noon)).toBeNull();
    expect(nextVisibilityChange(planned, noon - 1)).toBe(noon);
    expect(nextVisibilityChange(planned, noon)).toBe(noon + 5000);
    expect(nextVisibilityChange(planned, noon + 5000)).toBeNull();
  });
});
