import { expect, test } from "vitest";
import type { Taxonomy, Term } from "#lib/library.ts";
import { termBranch, termPath, termsUnder } from "./term-path.ts";

function term(id: number, parentId: number | null, name: string): Term {
  return {
    id,
    uuid: `uuid-${id}`,
    taxonomyId: 1,
    parentId,
    name,
    codename: name.toLowerCase(),
    externalId: null,
    position: id,
  };
}

const taxonomy: Taxonomy = {
  id: 1,
  uuid: "uuid",
  name: "Places",
  codename: "places",
  externalId: null,
  position: 0,
  updatedAt: 0,
  terms: [term(1, null, "Europe"), term(2, 1, "Germany"), term(3, 2, "Ulm"), term(4, null, "Asia")],
};
const [europe, germany, ulm] = taxonomy.terms as [Term, Term, Term];

test("a term is told by those above it", () => {
  expect(termPath(taxonomy, ulm)).toBe("Europe / Germany / Ulm");
});

test("a branch is the term and all below it", () => {
  expect(termBranch(taxonomy, europe).map(({ name }) => name)).toEqual([
    "Europe",
    "Germany",
    "Ulm",
  ]);
  expect(termsUnder(taxonomy, null).map(({ name }) => name)).toEqual(["Europe", "Asia"]);
  expect(termsUnder(taxonomy, germany.id)).toEqual([ulm]);
});
