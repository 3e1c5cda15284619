import { describe, expect, it } from "vitest";
import { mergeTexts } from "./merge-texts.ts";

describe("mergeTexts", () => {
  it("joins changes at different ends of a text", () => {
    expect(
      mergeTexts(
        "Towers above a valley",
        "Limestone towers above a valley",
        "Towers above a dry valley",
      ),
    ).toBe("Limestone towers above a dry valley");
    expect(mergeTexts("one two three", "one two 3", "1 two three")).toBe("1 two 3");
  });

  it("keeps the only change when one side did nothing", () => {
    expect(mergeTexts("a b", "a b", "a c")).toBe("a c");
    expect(mergeTexts("a b", "a c", "a b")).toBe("a c");
    expect(mergeTexts("a b", "x", "x")).toBe("x");
  });

  it("gives up where both touched the same words", () => {
    expect(mergeTexts("a red house", "a blue house", "a green house")).toBeNull();
    expect(mergeTexts("", "mine", "theirs")).toBeNull();
    expect(mergeTexts("end", "end of mine", "end of theirs")).toBeNull();
  });
});
