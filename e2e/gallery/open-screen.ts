import type { Locator, Page } from "playwright-core";
import { card } from "../library-page.ts";
import { see, seeAlive, seeLoaded, seeThat } from "../see.ts";
import type { Museum } from "./museum.ts";

/** Opens an address and waits until everything of it is there. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await see(page.getByRole("heading").first());
  await seeLoaded(page);
}

/** Opens the library, and waits until its first asset hears keys. */
export async function openGrid(page: Page, { base }: Museum, query = ""): Promise<void> {
  await openScreen(page, `${base}/assets?sort=created&layout=grid${query}`);
  await seeAlive(firstAsset(page));
}

/** The first cell of the list. Folders at its side stand in cells too, which hear other keys. */
export function firstAsset(page: Page): Locator {
  return page.getByRole("grid").getByRole("gridcell").first();
}

/** Presses a key of the whole page until it did what it is for: some keys are heard a moment later. */
export async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  await seeThat(async () => {
    if (!(await wanted.isVisible())) await page.keyboard.press(key);
    return wanted.isVisible();
  }, true);
}

export const aPicture = "Dahlia, macro.jpg";

/** Selects four assets of the grid that is open. */
export async function selectSome(page: Page): Promise<void> {
  await card(page, aPicture).press("Space");
  for (let index = 0; index < 3; index += 1) await page.keyboard.press("Shift+ArrowRight");
  await see(page.getByRole("toolbar", { name: "What to do with the selection" }));
}
