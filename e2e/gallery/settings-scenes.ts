import { see } from "../see.ts";
import { seeDialog } from "./library-scenes.ts";
import { openScreen } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

const dialogs = {
  languages: "Add language",
  fields: "Add field",
  tags: "Add tag",
  taxonomies: "Add term",
  presets: "Add preset",
  people: "Invite",
  tokens: "New token",
} as const;

/** What opens in the settings. */
export const settingsScenes: Record<string, Scene> = {
  ...Object.fromEntries(
    Object.entries(dialogs).map(([section, name]): [string, Scene] => [
      `${section}-dialog`,
      async (page, { base }) => {
        await openScreen(page, `${base}/settings/${section}`);
        await page.getByRole("button", { name, exact: true }).first().click();
        await seeDialog(page);
      },
    ]),
  ),
  "languages-menu": async (page, { base }) => {
    await openScreen(page, `${base}/settings/languages`);
    await page.getByRole("button", { name: "Actions for German" }).click();
    await see(page.getByRole("menuitem").first());
  },
};

/** The space as a viewer sees it. The browser keeps that until one is oneself again. */
export const viewAs: Scene = async (page, { base }) => {
  await openScreen(page, `${base}/settings/people`);
  await page.getByRole("button", { name: "View as" }).click();
  await page.getByRole("menuitem", { name: "Viewer", exact: true }).click();
  await see(page.getByRole("button", { name: "Be yourself again" }));
};
