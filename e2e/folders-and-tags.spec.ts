import type { Page } from "playwright-core";
import { test } from "vitest";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { card, openLibrary, seeList, seeMessage } from "./library-page.ts";
import { see, seeFocus, seeNoMore, seeText } from "./see.ts";

const journey = openJourney();

test("folders are made, renamed, moved and deleted by the keyboard alone, and their counts stay right", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const attic = await makeFolder(space, { name: "Attic" });
  await makeAsset(space, { name: "lamp.png", folder: attic });
  await makeAsset(space, { name: "chair.png" });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);

  await tabTo(page, "New folder");
  await page.keyboard.press("Enter");
  await see(page.getByRole("dialog", { name: "New folder" }));
  await page.keyboard.type("Cellar");
  await page.keyboard.press("Enter");
  await see(folder(page, "Cellar"));
  await seeFocus(page.getByRole("button", { name: "New folder" }));

  await folder(page, "Attic").press("Shift+F10");
  await pick(page, "New folder in it");
  await page.keyboard.type("Boxes");
  await page.keyboard.press("Enter");
  await seeFocus(folder(page, "Attic"));
  await folder(page, "Attic").press("ArrowRight");
  await see(folder(page, "Boxes"));

  await folder(page, "Cellar").press("F2");
  await see(page.getByRole("dialog", { name: "Rename “Cellar”" }));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Wine cellar");
  await page.keyboard.press("Enter");
  await seeFocus(folder(page, "Wine cellar"));

  await folder(page, "Attic").press("Shift+F10");
  await pick(page, "Move");
  const dialog = page.getByRole("dialog", { name: "Move the folder “Attic”" });
  await dialog.getByRole("row", { name: "Wine cellar" }).press("Enter");
  await dialog.getByRole("button", { name: "Move" }).press("Enter");
  await seeMessage(page, "Folder “Attic” moved to “Wine cellar”");
  await seeText(folder(page, "Wine cellar"), /1$/);

  await card(page, "chair.png").press("m");
  const move = page.getByRole("dialog", { name: "Move “chair.png”" });
  await move.getByRole("row", { name: "Wine cellar" }).press("Enter");
  await move.getByRole("button", { name: "Move", exact: true }).press("Enter");
  await seeMessage(page, "1 asset moved to “Wine cellar”");
  await seeText(folder(page, "Wine cellar"), /2$/);

  await folder(page, "Wine cellar").press("Enter");
  await seeList(page, ["chair.png", "lamp.png"]);
  await folder(page, "Wine cellar").press("Delete");
  const deleting = page.getByRole("alertdialog", { name: "Delete the folder “Wine cellar”?" });
  await deleting.getByRole("radio", { name: "It moves to the folder above" }).focus();
  await deleting.getByRole("button", { name: "Delete" }).press("Enter");
  await seeNoMore(folder(page, "Wine cellar"));
  await see(folder(page, "Attic"));
  await seeList(page, ["chair.png", "lamp.png"]);
});

test("tags are made, renamed, merged and put on assets by the keyboard alone, and their counts stay right", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const snow = await makeTag(space, { name: "Snow" });
  const ice = await makeTag(space, { name: "Ice" });
  await makeAsset(space, { name: "both.png", tags: [snow, ice] });
  await makeAsset(space, { name: "ice.png", tags: [ice] });
  await makeAsset(space, { name: "none.png" });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);

  await tabTo(page, "New tag");
  await page.keyboard.press("Enter");
  await see(page.getByRole("dialog", { name: "Add tag" }));
  await page.keyboard.type("Summer");
  await page.keyboard.press("Enter");
  await see(tag(page, "Summer", 0));
  await seeFocus(page.getByRole("button", { name: "New tag" }));

  await menuOf(page, "Summer", "Name and colour");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("High summer");
  await page.keyboard.press("Enter");
  await seeFocus(tagMenu(page, "High summer"));
  await see(tag(page, "High summer", 0));

  await card(page, "none.png").press("t");
  const dialog = page.getByRole("dialog", { name: "Tags of “none.png”" });
  await see(dialog);
  await dialog.getByRole("checkbox", { name: "High summer" }).press("Space");
  await dialog.getByRole("button", { name: "Save" }).press("Enter");
  await seeMessage(page, "Tags of 1 asset changed");
  await see(tag(page, "High summer", 1));

  await menuOf(page, "Ice", "Merge into");
  await page.keyboard.type("Snow");
  await see(page.getByRole("option", { name: "Snow" }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Merge" }).press("Enter");
  await seeMessage(page, "Ice merged into Snow");
  await see(tag(page, "Snow", 2));
  await seeNoMore(tag(page, "Ice", 2));

  await tag(page, "Snow", 2).press("Enter");
  await seeList(page, ["ice.png", "both.png"]);

  await menuOf(page, "High summer", "Delete");
  const deleting = page.getByRole("alertdialog", { name: "Delete the tag “High summer”?" });
  await see(deleting.getByText("1 asset loses it; the asset itself stays."));
  await deleting.getByRole("button", { name: "Delete" }).press("Enter");
  await seeNoMore(tag(page, "High summer", 1));
});

function folder(page: Page, name: string) {
  return page
    .getByRole("treegrid", { name: "Folders" })
    .first()
    .getByRole("row", { name, exact: true });
}

function tag(page: Page, name: string, count: number) {
  return page.getByRole("link", { name: `${name} ${count}`, exact: true });
}

/** Presses Tab until the button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.getAttribute("aria-label")) === name) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** Chooses a command of the open menu by typing how it begins. */
async function pick(page: Page, name: string): Promise<void> {
  const item = page.getByRole("menuitem", { name });
  await see(item);
  await item.press("Enter");
}

function tagMenu(page: Page, name: string) {
  return page.getByRole("button", { name: `Actions for the tag ${name}`, exact: true });
}

async function menuOf(page: Page, name: string, command: string): Promise<void> {
  await tagMenu(page, name).press("Enter");
  await pick(page, command);
}
