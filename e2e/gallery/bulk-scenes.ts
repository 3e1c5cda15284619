import type { Page } from "playwright-core";
import { see, seeAlive } from "../see.ts";
import { seeDialog } from "./library-scenes.ts";
import { firstAsset, openGrid, openScreen, selectSome } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

/** What changes many assets at once. */
export const bulkScenes: Record<string, Scene> = {
  "bulk-move": fromBar("Move"),
  "bulk-tag": fromBar("Tag"),
  "bulk-lock": fromBar("Lock"),
  "bulk-texts": async (page, museum) => {
    await fromBar("Edit texts")(page, museum);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "Find and replace" }).click();
    await dialog.getByRole("textbox", { name: "Find" }).fill("a");
    await dialog.getByRole("textbox", { name: "Replace with" }).fill("one");
    await see(dialog.getByRole("cell").first());
  },
  "bulk-more": async (page, museum) => {
    await openGrid(page, museum);
    await selectSome(page);
    await bar(page).getByRole("button", { name: "More", exact: true }).click();
    await see(page.getByRole("menuitem").first());
  },
  "bulk-schedule": fromMenu("Schedule"),
  "bulk-classify": fromMenu("Collection and terms"),
  "folder-new": async (page, museum) => {
    await openWide(page, museum);
    await page.getByRole("button", { name: "New folder" }).click();
    await see(page.getByRole("dialog", { name: "New folder" }));
  },
  "folder-delete": async (page, museum) => {
    await openWide(page, museum);
    await page.getByRole("row", { name: "Brand" }).press("Delete");
    await see(
      page
        .getByRole("alertdialog")
        .or(page.getByRole("dialog", { name: /Brand/ }))
        .first(),
    );
  },
  purge: async (page, { base }) => {
    await openScreen(page, `${base}/assets?view=trash&layout=grid`);
    await seeAlive(firstAsset(page));
    await firstAsset(page).press("Delete");
    await seeDialog(page);
  },
};

const bar = (page: Page) => page.getByRole("toolbar", { name: "What to do with the selection" });

function fromBar(name: string): Scene {
  return async (page, museum) => {
    await openGrid(page, museum);
    await selectSome(page);
    await bar(page).getByRole("button", { name, exact: true }).click();
    await seeDialog(page);
  };
}

function fromMenu(name: string): Scene {
  return async (page, museum) => {
    await openGrid(page, museum);
    await selectSome(page);
    await bar(page).getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name }).click();
    await seeDialog(page);
  };
}

/** Opens the library with its navigation, which narrow windows hide behind a button. */
const openWide: Scene = async (page, museum) => {
  await openGrid(page, museum);
  const button = page.getByRole("button", { name: "Open the navigation" });
  if (await button.isVisible()) await button.click();
};
