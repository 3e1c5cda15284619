import { expect, it } from "vitest";
import { completenessIn } from "./completeness.ts";

const fields = [
  { required: true, translatable: true },
  { required: true, translatable: true },
  { required: true, translatable: false },
  { required: false, translatable: true },
];

it("counts the required translated texts of one language", () => {
  const gaps = [
    { field: "alt", language: "de" },
    { field: "rights", language: "" },
  ];
  expect(completenessIn("de", fields, gaps)).toEqual({ filled: 1, required: 2 });
  expect(completenessIn("en", fields, gaps)).toEqual({ filled: 2, required: 2 });
  expect(completenessIn("en", [], [])).toEqual({ filled: 0, required: 0 });
});
