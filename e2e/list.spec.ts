import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import type { Folder, Space } from "#lib/library.ts";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { copyAsset } from "./copy-asset.ts";
import { openJourney } from "./journey.ts";
import { card, choose, openLibrary } from "./library-page.ts";
import { see, seeFocus, seeNoMore, seeThat } from "./see.ts";

const journey = openJourney();

/** More than are read at once, by far. */
const count = 450;
let space: Space;
let folder: Folder;
let editor: MadeMember;

beforeAll(async () => {
  space = await makeSpace();
  folder = await makeFolder(space, { name: "Many" });
  const first = await makeAsset(space, { name: "img 1.png", folder });
  await copyAsset(first.id, count - 1);
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

test("the keys reach the true first and last, and ranges take rows that were never read", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space, byName);
  await begin(page);
  await page.keyboard.press("ArrowRight");
  await seeFocus(card(page, "img 2.png"));
  await page.keyboard.press("Control+End");
  await seeFocus(card(page, `img ${count}.png`));
  await page.keyboard.press("Control+Home");
  await seeFocus(card(page, "img 1.png"));
  await page.keyboard.press("Space");
  await see(selected(page, 1));
  await page.keyboard.press("Control+Shift+End");
  await see(selected(page, count));
  await seeFocus(card(page, `img ${count}.png`));
  // The same anchor: what is behind the new end is let go of.
  await page.keyboard.press("Shift+ArrowLeft");
  await see(selected(page, count - 1));
  await page.keyboard.press("Escape");
  await seeNoMore(page.getByRole("toolbar", { name: "What to do with the selection" }));
});

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

test("a range by two presses needs no second key, and Shift takes rows that were never read", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space, byName);
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await page.getByRole("button", { name: "Select a range" }).click();
  await card(page, "img 2.png").click();
  await see(page.getByText("Press the last of the range"));
  await card(page, "img 5.png").click();
  await see(selected(page, 4));
  await page.getByRole("button", { name: "Clear the selection" }).click();

  await card(page, "img 3.png").click();
  await page.evaluate(() => document.querySelector("[data-list-scroller]")?.scrollTo(0, 1e7));
  await card(page, `img ${count}.png`).click({ modifiers: ["Shift"] });
  await see(selected(page, count - 2));
});

test("a rectangle from empty space selects what it touches; Control adds and Alt takes off", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space, byName);
  await see(card(page, "img 2.png"));
  const box = async (name: string) => {
    const place = await card(page, name).boundingBox();
    if (!place) throw new Error(`${name} is not on the screen`);
    return place;
  };
  const draw = async (from: string, to: string, key?: string) => {
    const [start, end] = [await box(from), await box(to)];
    if (key) await page.keyboard.down(key);
    // Five pixels beside the card is the distance to its neighbour.
    await page.mouse.move(start.x + start.width + 5, start.y + 20);
    await page.mouse.down();
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
    await page.mouse.up();
    if (key) await page.keyboard.up(key);
  };
  await draw("img 1.png", "img 3.png");
  await see(selected(page, 2));
  await draw("img 3.png", "img 4.png", "Control");
  await see(selected(page, 3));
  await draw("img 1.png", "img 2.png", "Alt");
  await see(selected(page, 2));
});

test("what others add waits behind a button, and no row moves by itself", async () => {
  const own = await makeFolder(space, { name: "Live" });
  await makeAsset(space, { name: "old.png", folder: own });
  const page = await journey.signIn(editor);
  await openLibrary(page, space, `?folder=${own.id}`);
  await see(card(page, "old.png"));
  await makeAsset(space, { name: "new.png", folder: own });
  const show = page.getByRole("button", { name: "1 new – show" });
  await see(show);
  await seeNoMore(card(page, "new.png"));
  await show.click();
  await see(card(page, "new.png"));
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
