import type { Page } from "playwright-core";
import type { Folder, Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { copyAssets } from "#tests/copy-assets.ts";
import { makeAsset, makeFolder } from "#tests/factories.ts";
import type { Journey } from "../journey.ts";
import { openLibrary } from "../library-page.ts";
import { see, seeFocus, seeLoaded } from "../see.ts";

/** One person's page and library, which all rows of a table share. */
export type Desk = {
  journey: Journey;
  page: Page;
  person: { id: string };
  space: Space;
  /** More assets than are read at once: `img 1.png` to `img 450.png`. For rows that change nothing. */
  many: Folder;
  /** Another one with the same: going from one to the other begins anew, without loading the page. */
  otherMany: Folder;
  /** Folders with `img 1.png` to `img 4.png` that no row has changed yet. */
  fresh: Folder[];
  /** The row before ended well, so that no dialog is in the way. */
  isTidy: boolean;
  /** What the page brought along when it was loaded is not so any more. */
  mustLoad: boolean;
  /** A page of the same person on a screen that is touched. */
  touch: Page;
  /** A picture of 400 x 300 pixels with the focus in its middle. */
  pictureId: number;
  /** A page of its own on a space that has folders and nothing in them. */
  tree: { page: Page; space: Space };
};

/** A row of a table: the keys, what they do, and the proof. */
export type KeyRow = { keys: string; does: string; prove: (desk: Desk) => Promise<void> };

export const manyCount = 450;
export const freshCount = 4;

/** A folder with the same picture as `img 1.png`, `img 2.png` and so on. */
export async function fillFolder(space: Space, count: number): Promise<Folder> {
  const [folder] = await fillFolders(space, [count]);
  if (!folder) throw new Error("There is no folder");
  return folder;
}

/** Folders with so many each of the same picture, which is taken in once: copies are made quickly. */
export async function fillFolders(space: Space, counts: readonly number[]): Promise<Folder[]> {
  const pattern = await makeAsset(space, { name: "img.png", folder: await makeFolder(space) });
  const folders: Folder[] = [];
  for (const count of counts) {
    const folder = await makeFolder(space);
    await copyAssets(pattern.id, count);
    await database().prisma.$executeRaw`
      UPDATE "Asset" SET "folderId" = ${folder.id}, "name" = 'img ' || substr("name", 6),
        "nameKey" = 'img ' || printf('%012d', CAST(substr("name", 6) AS INTEGER)) || '.png',
        "searchText" = '  img  ' || CAST(substr("name", 6) AS INTEGER) || '.  png'
      WHERE "folderId" = ${pattern.folderId} AND "name" LIKE 'copy %'`;
    folders.push(folder);
  }
  return folders;
}

/** Opens a folder in order of name, searched if asked for, with the focus on its first card. */
async function openFolder(
  desk: Desk,
  folder: Folder,
  { search = "", first = 1 } = {},
): Promise<void> {
  const { page, space } = desk;
  const query = `?folder=${folder.id}&sort=name&layout=grid${search && `&q=${search}`}`;
  if (desk.isTidy && !desk.mustLoad && /\/assets\?/.test(page.url())) await goWithin(page, query);
  else {
    // The same address again would be a reload, which scrolls to where one was.
    await page.goto("about:blank");
    await openLibrary(page, space, query);
    desk.mustLoad = false;
  }
  await see(page.getByRole("heading", { name: folder.name, level: 1 }));
  await seeLoaded(page);
  await img(page, first).focus();
  await seeFocus(img(page, first));
}

/** As links do without loading the page: much quicker, and nothing stays selected. */
export async function goWithin(page: Page, query: string): Promise<void> {
  // The row before may have left suggestions open, which hide the page, and messages.
  await page.keyboard.press("Escape");
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: "Close" })
    .evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
  await page.evaluate((to) => window.history.pushState(null, "", to), query);
}

/** A folder of many, not the one that is open. */
export async function openMany(
  desk: Desk,
  options?: { search?: string; first?: number },
): Promise<void> {
  [desk.many, desk.otherMany] = [desk.otherMany, desk.many];
  await openFolder(desk, desk.many, options);
}

/** A folder of its own for a row that changes something, opened. */
export async function openFresh(desk: Desk): Promise<Folder> {
  let folder = desk.fresh.pop();
  if (!folder) {
    // The page learns of it when it is loaded.
    folder = await fillFolder(desk.space, freshCount);
    desk.mustLoad = true;
  }
  await openFolder(desk, folder);
  return folder;
}

/** The proof of a row that changes nothing: in the folder of many, with the focus on its first card. */
export function inMany(prove: (page: Page, desk: Desk) => Promise<void>): KeyRow["prove"] {
  return async (desk) => {
    await openMany(desk);
    await prove(desk.page, desk);
  };
}

/** The proof of a row that changes something: in a folder of its own, with four cards. */
export function inFresh(
  prove: (page: Page, folder: Folder, desk: Desk) => Promise<void>,
): KeyRow["prove"] {
  return async (desk) => prove(desk.page, await openFresh(desk), desk);
}

/** The card of `img 3.png`, found by its attributes: by its role, all on the page are looked through. */
export function img(page: Page, number: number) {
  return page.locator(`[role=gridcell][aria-label^="img ${number}.png"]`);
}

/** How many cards stand side by side. */
export async function columnsOf(page: Page): Promise<number> {
  return Number(await page.getByRole("grid").getAttribute("aria-colcount"));
}

/** Presses several keys one after the other, as Playwright names them. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits for a dialog of this name, with the focus in it, closes it and waits until it is gone. */
export async function seeDialogAndLeave(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole("dialog", { name }).or(page.getByRole("alertdialog", { name }));
  await see(dialog);
  await page.waitForFunction(() => document.activeElement?.closest("[role$=dialog]") !== null);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
}
