import { expect, it } from "vitest";
import { shownLanguages, toggleLanguage } from "./shown-languages.ts";

const all = ["en", "de", "fr", "it", "es"];

it("shows the first two languages until someone chooses", () => {
  expect(shownLanguages(all, [])).toEqual(["en", "de"]);
  expect(shownLanguages(["en"], [])).toEqual(["en"]);
});

it("keeps the order of the space and forgets languages that are gone", () => {
  expect(shownLanguages(all, ["fr", "en", "pt"])).toEqual(["en", "fr"]);
  expect(shownLanguages(all, ["pt"])).toEqual(["en", "de"]);
});

it("shows one to four languages", () => {
  expect(toggleLanguage(["en"], "en")).toEqual(["en"]);
  expect(toggleLanguage(["en", "de"], "en")).toEqual(["de"]);
  expect(toggleLanguage(["en", "de", "fr", "it"], "es")).toEqual(["en", "de", "fr", "es"]);
});
