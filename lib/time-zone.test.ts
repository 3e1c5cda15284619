import { expect, it } from "vitest";
import { readTimeZone } from "./time-zone.ts";

it("reads a time zone and falls back to UTC for what is none", () => {
  expect(readTimeZone("Europe%2FZurich")).toBe("Europe/Zurich");
  expect(readTimeZone("Asia/Tokyo")).toBe("Asia/Tokyo");
  for (const wrong of [undefined, "", "Mars/Base", "%", "UTC; x"])
    expect(readTimeZone(wrong)).toBe("UTC");
});
