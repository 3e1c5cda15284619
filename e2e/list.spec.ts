import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import type { Folder, Space } from "#lib/library.ts";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { card, choose, openLibrary } from "./library-page.ts";
import { makeFolderOfMany } from "./make-folder-of-many.ts";
import { see, seeFocus, seeNoMore, seeThat } from "./see.ts";

const journey = openJourney();

/** More than are read at once, by far. */
const count = 450;
let space: Space;
let folder: Folder;
let editor: MadeMember;

beforeAll(async () => {
  space = await makeSpace();
  folder = await makeFolderOfMany(space, count);
  editor = await makeMember(space, "editor");
});

const byName = "?sort=name";

function selected(page: Page, number: number) {
  return page.getByText(new RegExp(`^(All )?${number} selected$`));
}

/** Puts the focus on the first card. */
async function begin(page: Page): Promise<void> {
  await card(page, "img 1.png").focus();
}

test("all that match are selected as a query, but for what is taken off, and sorting keeps them", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space, byName);
  await begin(page);
  await page.keyboard.press("Control+a");
  await see(selected(page, count));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await see(selected(page, count - 1));
  await seeThat(() => card(page, "img 2.png").getAttribute("aria-selected"), "false");
  await choose(page, /Order/, "Name Z–A");
  await see(card(page, `img ${count}.png`));
  await see(selected(page, count - 1));
  await seeThat(() => card(page, `img ${count}.png`).getAttribute("aria-selected"), "true");
});

test("what others add waits behind a button, and no row moves by itself", async () => {
  const own = await makeFolder(space);
  await makeAsset(space, { name: "old.png", folder: own });
  const page = await journey.signIn(editor);
  // What comes between the page and its first moment of listening is not missed either.
  const early = Promise.withResolvers<void>();
  await page.route(/\/events\?after/, (route) => early.promise.then(() => route.continue()));
  await openLibrary(page, space, `?folder=${own.id}`);
  await see(card(page, "old.png"));
  await makeAsset(space, { name: "early.png", folder: own });
  early.resolve();
  await see(page.getByRole("button", { name: "1 new – show" }));
  await makeAsset(space, { name: "later.png", folder: own });
  const show = page.getByRole("button", { name: "2 new – show" });
  await see(show);
  await seeNoMore(card(page, "early.png"));
  await show.click();
  await see(card(page, "early.png"), card(page, "later.png"));
  await seeNoMore(show);
});

test("the other view and the way back show the same place", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space, `?folder=${folder.id}&sort=name&layout=grid`);
  await begin(page);
  await page.keyboard.press("Control+End");
  await seeFocus(card(page, `img ${count}.png`));
  await page.getByRole("radio", { name: "List" }).click();
  const last = page.getByRole("row", { name: new RegExp(`^img ${count}.png`) });
  await see(last);
  await seeThat(() => page.getByRole("grid").getAttribute("aria-rowcount"), String(count + 1));
  await seeThat(() => last.getAttribute("aria-rowindex"), String(count + 1));
});
