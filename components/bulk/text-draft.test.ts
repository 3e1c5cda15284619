import { expect, test } from "vitest";
import { newTextDraft, readTextDraft } from "./text-draft.ts";

const opened = newTextDraft("alt", "en");

test("a dialog in which nothing was typed changes nothing", () => {
  for (const mode of ["set", "append", "replace"] as const)
    expect(readTextDraft({ ...opened, mode }, true)).toBeNull();
});

test("texts become deliberately empty only for who says so", () => {
  const change = { mode: "set", field: "alt", language: "en", onlyMissing: true };
  expect(readTextDraft({ ...opened, text: "A fox" }, true)).toEqual({ ...change, value: "A fox" });
  expect(readTextDraft({ ...opened, text: "A fox", isEmpty: true }, true)).toEqual({
    ...change,
    value: "",
  });
});
