import { expect, it } from "vitest";
import { focusPath, returnPath } from "./focus-path.ts";

const asset = { id: 7, spaceId: 3 };

it("comes back to where one was, and to nowhere else", () => {
  const from = "/spaces/3/assets?folder=2&asset=7";
  const url = new URL(focusPath(asset, from), "http://localhost");
  expect(url.pathname).toBe("/spaces/3/assets/7/focus");
  expect(returnPath(asset, url.searchParams.get("from") ?? undefined)).toBe(from);
  for (const stranger of ["https://example.com/", "//example.com", "/spaces/4/assets", undefined])
    expect(returnPath(asset, stranger)).toBe("/spaces/3/assets/7");
});
