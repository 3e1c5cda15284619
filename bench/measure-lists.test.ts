import { expect, it } from "vitest";
import { measureLists } from "./measure-lists.ts";

const frequent = "by_alt=view";

it("lists a large library as a small one, and counts anew only what a change touched", async () => {
  const [few] = await measureLists(3_000, [frequent]);
  const [many] = await measureLists(120_000, [frequent]);
  if (!few || !many) throw new Error("nothing was measured");
  expect(many.total).toBeGreaterThan(30 * few.total);
  // Forty times as many assets. What reads them all takes that many times as long.
  expect(many.changed).toBeLessThan(many.count / 3);
  for (const place of ["first", "next", "middle", "end"] as const)
    expect(many[place], place).toBeLessThan(10 * few[place] + 20);
}, 300_000);
