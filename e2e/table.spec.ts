import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Folder, Space } from "#lib/library.ts";
import { getPreferences } from "#server/domain/people/get-preferences.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { openLibrary } from "./library-page.ts";
import { see, seeFocus, seeThat } from "./see.ts";

const journey = openJourney();
let space: Space;
let folder: Folder;

beforeAll(async () => {
  space = await makeSpace();
  folder = await makeFolder(space, { name: "Winter" });
  await makeTag(space, { name: "Hero" });
  for (const name of ["badger.png", "fox.png", "lynx.png"])
    await makeAsset(space, { name, folder });
});

async function openTable(member: MadeMember): Promise<Page> {
  const page = await journey.signIn(member);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLibrary(page, space, "?layout=list&sort=name");
  await see(row(page, "fox.png"));
  return page;
}

function row(page: Page, name: string) {
  return page.getByRole("row", { name: new RegExp(`^${name}`) });
}

/** The headings after the name, as they stand. */
function headings(page: Page): Promise<string[]> {
  return page.locator("[role=columnheader][data-column]:visible").allInnerTexts();
}

function widthOf(page: Page, column: string): Promise<number> {
  const heading = page.locator(`[role=columnheader][data-column=${column}]`);
  return heading.evaluate((element) => element.getBoundingClientRect().width);
}

async function openOptions(page: Page) {
  await page.getByRole("button", { name: "Columns and density" }).click();
  const panel = page.getByRole("dialog", { name: "Columns and density" });
  await see(panel);
  return panel;
}

/** Does something and waits until the server has kept it. */
async function kept(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await act();
  await answer;
}

const usual = ["Name", "Folder", "Type", "Pixels", "Size", "Changed", "Texts"];

test("columns are chosen, moved and widened by keys, and are so after a reload", async () => {
  const member = await makeMember(space, "editor");
  const page = await openTable(member);
  await seeThat(() => headings(page), usual);
  const panel = await openOptions(page);
  const folderChoice = panel.getByRole("checkbox", { name: "Folder" });
  await folderChoice.focus();
  await page.keyboard.press("Space");
  await panel.getByRole("checkbox", { name: "Tags" }).focus();
  await page.keyboard.press("Space");
  await seeThat(
    () => headings(page),
    ["Name", "Type", "Pixels", "Size", "Changed", "Texts", "Tags"],
  );
  const up = panel.getByRole("button", { name: "Move Tags up" });
  await up.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await seeFocus(up);
  await see(panel.getByText("Tags is at place 4 of 6"));
  const moved = ["Name", "Type", "Pixels", "Size", "Tags", "Changed", "Texts"];
  await seeThat(() => headings(page), moved);
  const before = await widthOf(page, "tags");
  await panel.getByRole("slider", { name: "Width of Tags" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await seeThat(() => widthOf(page, "tags"), before + 8);
  const stored = async () => (await getPreferences(member.account.id)).table.widths;
  await seeThat(stored, { tags: before + 8 });
  await page.keyboard.press("Escape");
  await seeFocus(page.getByRole("button", { name: "Columns and density" }));
  await page.reload();
  await see(row(page, "fox.png"));
  await seeThat(() => headings(page), moved);
  await seeThat(() => widthOf(page, "tags"), before + 8);
  const again = await openOptions(page);
  await again.getByRole("button", { name: "Back to the usual table" }).click();
  await seeThat(() => headings(page), usual);
});

test("columns are moved and widened by dragging, and two presses fit what they hold", async () => {
  const page = await openTable(await makeMember(space, "editor"));
  const panel = await openOptions(page);
  await panel
    .locator("[data-column-grip=size]")
    .dragTo(panel.locator("[data-column-choice=folder]"));
  await seeThat(
    () => headings(page),
    ["Name", "Size", "Folder", "Type", "Pixels", "Changed", "Texts"],
  );
  await page.keyboard.press("Escape");
  const before = await widthOf(page, "folder");
  await page.locator("[role=columnheader][data-column=folder]").hover();
  const edge = page.locator("[data-column-edge=folder]");
  await edge.waitFor();
  const place = await edge.boundingBox();
  if (!place) throw new Error("the edge is not drawn");
  await page.mouse.move(place.x + 8, place.y + 10);
  await page.mouse.down();
  await page.mouse.move(place.x + 58, place.y + 10, { steps: 4 });
  await kept(page, () => page.mouse.up());
  await seeThat(() => widthOf(page, "folder"), before + 50);
  await edge.dblclick();
  await expect.poll(() => widthOf(page, "folder")).toBeLessThan(before);
});

test("close rows show more, hold still and are kept; the table is accessible with every column", {
  timeout: 120_000,
}, async () => {
  const member = await makeMember(space, "editor");
  const page = await openTable(member);
  const height = () => row(page, "fox.png").evaluate((element) => element.clientHeight);
  const panel = await openOptions(page);
  await seeAccessible(page, "options of the table");
  await kept(page, () => panel.getByRole("radio", { name: "Compact" }).click());
  await expect.poll(height).toBeLessThan(33);
  for (const name of ["Alt text", "Title", "Tags", "State", "Added", "Expires"])
    await panel.getByRole("checkbox", { name }).press("Space");
  const stored = async () => (await getPreferences(member.account.id)).table.columns?.length;
  await seeThat(stored, 12);
  await page.reload();
  await see(row(page, "fox.png"));
  await expect.poll(height).toBeLessThan(33);
  await seeThat(async () => (await headings(page)).length, 13);
  // The name stays while keys go through the cells, and the rest scrolls with them.
  await row(page, "fox.png").focus();
  const expires = row(page, "fox.png").locator("[data-column=expiry]");
  for (let cell = 0; cell < 13; cell += 1) await page.keyboard.press("ArrowRight");
  await seeFocus(expires);
  const scroller = page.locator("[data-list-scroller]");
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press("ArrowDown");
  await seeFocus(row(page, "lynx.png").locator("[data-column=expiry]"));
  await page.keyboard.press("Escape");
  await seeFocus(row(page, "lynx.png"));
  await see(row(page, "fox.png").getByRole("link", { name: "fox.png" }));
  await seeAccessible(page, "table with every column");
});

test("at 320 pixels the filters are one line that keys scroll, above one of controls", async () => {
  const page = await openTable(await makeMember(space, "editor"));
  await page.setViewportSize({ width: 320, height: 640 });
  await openLibrary(page, space, "?layout=list&sort=-gaps&q=png&missing=title:en&kinds=image");
  const chip = page.getByRole("button", { name: /^Remove the filter/ }).first();
  const layouts = page.getByRole("radiogroup", { name: "View" });
  await see(chip, layouts);
  const height = async () => {
    const [first, last] = [await chip.boundingBox(), await layouts.boundingBox()];
    return first && last && last.y + last.height - first.y;
  };
  await expect.poll(height).toBeLessThan(72);
  const end = async () => {
    const box = await layouts.boundingBox();
    return box && box.x + box.width;
  };
  await expect.poll(end).toBeLessThan(320);
  // The texts that are missing are not under the menu of their row.
  const [texts, menu] = ["[data-column=gaps]", "[data-menu]"].map((part) =>
    row(page, "fox.png").locator(part),
  );
  const isBeside = async () => {
    const [left, right] = [await texts?.boundingBox(), await menu?.boundingBox()];
    return left && right && left.x > 100 && left.x + left.width <= right.x;
  };
  await seeThat(isBeside, true);
  const save = page.getByRole("link", { name: "Save filter" });
  await chip.focus();
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press("Tab");
  await seeFocus(save);
  const isInside = () =>
    save.evaluate((element) => {
      const line = element.closest(".fading-edges")?.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      return line !== undefined && left >= line.left && right <= line.right;
    });
  await seeThat(isInside, true);
  await seeAccessible(page, "filters of the table");
});
