import type { Page } from "playwright-core";
import { card } from "../library-page.ts";
import { see, seeAlive, seeLoaded } from "../see.ts";
import { aPicture, openGrid, openScreen, pressUntil, selectSome } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

/** What opens over the library, or stands there at times. */
export const libraryScenes: Record<string, Scene> = {
  selection: async (page, museum) => {
    await openGrid(page, museum);
    await selectSome(page);
  },
  "select-all": async (page, museum) => {
    await openGrid(page, museum);
    await card(page, aPicture).press("Control+a");
    await see(page.getByRole("toolbar", { name: "What to do with the selection" }));
  },
  menu: async (page, museum) => {
    await openGrid(page, museum);
    await card(page, aPicture).press("Shift+F10");
    await see(page.getByRole("menuitem").first());
  },
  filters: async (page, museum) => {
    await openGrid(page, museum, "&kinds=image");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await seeDialog(page);
  },
  "search-suggestions": async (page, museum) => {
    await openGrid(page, museum);
    await page.getByRole("search").getByRole("combobox").fill("missing:");
    await see(page.getByRole("option").first());
  },
  "search-problem": async (page, { base }) => {
    await openScreen(page, `${base}/assets?q=is:broken+width:>wide`);
  },
  columns: async (page, { base }) => {
    await openScreen(page, `${base}/assets?sort=created&layout=list`);
    await seeAlive(page.getByRole("row").nth(2));
    await page
      .getByRole("button", { name: /columns/i })
      .first()
      .click();
    await seeDialog(page);
  },
  "quick-look": async (page, museum) => {
    await openGrid(page, museum);
    await card(page, aPicture).press("p");
    await seeDialog(page);
  },
  palette: async (page, museum) => {
    await openGrid(page, museum);
    await card(page, aPicture).focus();
    await pressUntil(page, "Control+k", page.getByRole("dialog"));
    await see(page.getByRole("menuitem").first());
  },
  "palette-typed": async (page, museum) => {
    await openGrid(page, museum);
    await pressUntil(page, "Control+k", page.getByRole("dialog"));
    await page.getByRole("dialog").getByRole("searchbox").fill("lake");
    await see(page.getByRole("menuitem", { name: /^Lake/ }).first());
  },
  keys: async (page, museum) => {
    await openGrid(page, museum);
    await pressUntil(page, "?", page.getByRole("dialog"));
  },
  navigation: async (page, museum) => {
    await openGrid(page, museum);
    const button = page.getByRole("button", { name: "Open the navigation" });
    if (await button.isVisible()) await button.click();
    else await page.getByRole("button", { name: /Your account$/ }).click();
    await see(page.getByRole("dialog").or(page.getByRole("menu")).first());
  },
  rename: async (page, museum) => {
    await openGrid(page, museum);
    await card(page, aPicture).press("F2");
    await see(page.getByRole("grid").getByRole("textbox"));
  },
};

export async function seeDialog(page: Page): Promise<void> {
  await see(page.getByRole("dialog").or(page.getByRole("alertdialog")).first());
  await seeLoaded(page);
}
