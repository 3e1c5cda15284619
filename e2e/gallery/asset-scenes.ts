import type { Page } from "playwright-core";
import { see, seeLoaded } from "../see.ts";
import { seeDialog } from "./library-scenes.ts";
import type { Museum } from "./museum.ts";
import { openScreen } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

type Name = keyof Museum["assets"];

/** The details beside the list, and what opens from an asset. */
export const assetScenes: Record<string, Scene> = {
  drawer: async (page, museum) => openDrawer(page, museum, "plain"),
  "drawer-locked": async (page, museum) => openDrawer(page, museum, "locked"),
  "drawer-details": drawerTab("Details"),
  "drawer-details-end": async (page, museum) => {
    await drawerTab("Details")(page, museum);
    await page.getByRole("tabpanel").locator(":scope > *").last().scrollIntoViewIfNeeded();
    await page.mouse.move(0, 0);
  },
  "drawer-versions": drawerTab("Versions"),
  "drawer-history": drawerTab("History"),
  "asset-end": async (page, { base, assets }) => {
    await openScreen(page, `${base}/assets/${assets.replaced}`);
    await page.getByRole("list").last().scrollIntoViewIfNeeded();
    await seeLoaded(page);
  },
  zoom: async (page, { base, assets }) => {
    await openScreen(page, `${base}/assets/${assets.plain}`);
    await page.getByRole("button", { name: "Look closely" }).click();
    await seeDialog(page);
  },
  compare: async (page, museum) => {
    await drawerTab("Versions")(page, museum);
    await page
      .getByRole("button", { name: /^(Compare with|Mit der Datei vom)/ })
      .first()
      .click();
    await seeDialog(page);
  },
  "focus-changed": async (page, { base, assets }) => {
    await openScreen(page, `${base}/assets/${assets.plain}/focus`);
    await page.getByRole("slider", { name: "Focus from the left" }).press("Home");
    await page.getByRole("button", { name: "Area to keep" }).click();
    await page.getByRole("button", { name: "Portrait" }).click();
  },
  "review-return": async (page, { base }) => {
    await openScreen(page, `${base}/review`);
    await page.keyboard.press("r");
    await seeDialog(page);
  },
};

/** Texts from right to left. Which languages are shown is kept by the browser. */
export const arabicScenes: Record<string, Scene> = {
  "drawer-arabic": async (page, museum) => {
    await showArabic(page, museum);
    await openDrawer(page, museum, "described");
  },
  "asset-arabic": async (page, museum) => {
    await showArabic(page, museum);
    await openScreen(page, `${museum.base}/assets/${museum.assets.described}`);
    await page.getByText("Copyright", { exact: true }).first().scrollIntoViewIfNeeded();
    await see(page.getByRole("textbox", { name: "Title, Arabic" }));
  },
};

function drawerTab(name: string): Scene {
  return async (page, museum) => {
    await openDrawer(page, museum, "replaced");
    await page.getByRole("tab", { name }).click();
    await see(page.getByRole("tabpanel", { name }));
    await seeLoaded(page);
  };
}

async function showArabic(page: Page, { space }: Museum): Promise<void> {
  await page.addInitScript(
    (key) => localStorage.setItem(key, "en,ar"),
    `vitrine:languages:${space.id}`,
  );
}

async function openDrawer(page: Page, { base, assets }: Museum, name: Name): Promise<void> {
  await openScreen(page, `${base}/assets?sort=created&layout=grid&asset=${assets[name]}`);
  await see(page.getByRole("tab", { name: "Texts" }));
  await seeLoaded(page);
}
