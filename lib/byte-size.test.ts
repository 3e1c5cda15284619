import { describe, expect, it } from "vitest";
import { formatByteSize } from "./byte-size.ts";

describe("formatByteSize", () => {
  it.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1000, "1 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [8_240_000, "8.2 MB"],
    [204_800_000, "205 MB"],
    [20_000_000_000, "20 GB"],
  ])("writes %i bytes as %s", (bytes, text) => {
    expect(formatByteSize(bytes, "en")).toBe(text);
  });

  it("writes numbers as the language does", () => {
    expect(formatByteSize(8_240_000, "de")).toBe("8,2 MB");
  });
});
