import { expect, test } from "vitest";
import { editedAlt } from "./edited-alt.ts";

const text = (language: string, value: string) => ({
  field: "alt",
  language,
  value,
  staleSince: null,
});

test("the preview is read in the language that is edited, else in the default one", () => {
  const texts = [text("en", "A dog"), text("de", "Ein Hund"), text("fr", "")];
  expect(editedAlt({ texts }, ["en", "de"], "en")).toEqual({ text: "Ein Hund", language: "de" });
  expect(editedAlt({ texts }, ["en", "fr"], "en")).toEqual({ text: "A dog", language: "en" });
  expect(editedAlt({ texts: [] }, [""], "en")).toEqual({ text: "", language: "en" });
});
