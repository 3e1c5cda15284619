import { expect, test } from "vitest";
import { canonicalLanguageCode, languageName } from "./language-code.ts";

test.each([
  ["de", "de"],
  ["DE", "de"],
  [" pt-br ", "pt-BR"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["", null],
  ["d", null],
  ["german!", null],
  ["en-US-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd", null],
])("%j is the language %j", (code, expected) => {
  expect(canonicalLanguageCode(code)).toBe(expected);
});

test("a language is called by its English name, an unknown one by its code", () => {
  expect(languageName("de")).toBe("German");
  expect(languageName("pt-BR")).toBe("Brazilian Portuguese");
  expect(languageName("qaa")).toBe("qaa");
});
