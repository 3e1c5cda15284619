import { beforeAll, expect, test } from "vitest";
import type { Space } from "#lib/library.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { holdParts } from "./hold-parts.ts";
import { openJourney } from "./journey.ts";
import { card, openLibrary, seeList } from "./library-page.ts";
import { loadedScriptBytes } from "./loaded-scripts.ts";
import { see, seeFocus, seeValue } from "./see.ts";

const journey = openJourney();
let space: Space;
let editor: MadeMember;

/** What the page may send before somebody opens something: what a person waits for. */
const mostBytes = 250_000;

beforeAll(async () => {
  space = await makeSpace();
  const folder = await makeFolder(space, { name: "Winter" });
  await makeFolder(space, { name: "Snow", parent: folder });
  await makeTag(space, { name: "Hero" });
  await makeAsset(space, { name: "fox.png", folder });
  editor = await makeMember(space, "editor");
});

test.for(["grid", "list"])(
  "the library as a %s sends less than 250 kB of scripts",
  async (layout) => {
    const page = await journey.signIn(editor);
    const bytes = await loadedScriptBytes(page, async () => {
      await openLibrary(page, space, `?layout=${layout}`);
      await see(page.locator("[data-asset-id]").first());
    });
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(mostBytes);
  },
);

test("keys pressed before a part is there reach it, in their order", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await see(page.locator("[role=grid] [data-asset-id]").first());
  const parts = await holdParts(page);
  await card(page, "fox.png").focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("trash");
  await parts.letGo();
  await seeValue(page.getByRole("dialog").locator("input"), "trash");
  // The palette is the topmost thing, with what was typed in it.
  await page.keyboard.press("Escape");
  await seeFocus(card(page, "fox.png"));
});

test("names typed before their field is there go to one asset after the other", async () => {
  const folder = await makeFolder(space, { name: "Spring" });
  for (const name of ["a.png", "b.png", "c.png"]) await makeAsset(space, { name, folder });
  const page = await journey.signIn(editor);
  await openLibrary(page, space, `?folder=${folder.id}&sort=name&layout=grid`);
  await seeList(page, ["a.png", "b.png", "c.png"]);
  const parts = await holdParts(page);
  await card(page, "a.png").focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("lake");
  await page.keyboard.press("Tab");
  await page.keyboard.type("meadow");
  await page.keyboard.press("Enter");
  await parts.letGo();
  await seeList(page, ["c.png", "lake.png", "meadow.png"]);
});
