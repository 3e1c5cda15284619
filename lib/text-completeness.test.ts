import { expect, test } from "vitest";
import { textCompleteness } from "./text-completeness.ts";

const languages = [
  { code: "en", isDefault: true },
  { code: "de", isDefault: false },
  { code: "fr", isDefault: false },
];
const alt = { required: true, translatable: true };
const license = { required: true, translatable: false };

test("a language with a gap is not complete", () => {
  const gaps = [{ field: "alt", language: "de" }];
  expect(textCompleteness(gaps, languages, [alt])).toEqual({ complete: 2, total: 3 });
});

test("a missing text of no language counts with the default language", () => {
  const gaps = [{ field: "license", language: "" }];
  expect(textCompleteness(gaps, languages, [alt, license])).toEqual({ complete: 2, total: 3 });
});

test("without required texts in languages only the default language counts", () => {
  expect(textCompleteness([], languages, [license])).toEqual({ complete: 1, total: 1 });
});

test("a space that requires nothing has no completeness", () => {
  expect(textCompleteness([], languages, [{ required: false, translatable: true }])).toBeNull();
});
