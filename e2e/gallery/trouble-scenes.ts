import { database } from "#server/db/database.ts";
import { see } from "../see.ts";
import { openGrid, openScreen, selectSome } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

/** What the product says when something is missing, late or broken. */
export const troubleScenes: Record<string, Scene> = {
  offline: async (page, museum) => {
    await page.route(/\/ui\/spaces\/\d+\/events/, (route) => route.abort());
    await openGrid(page, museum);
    await see(page.getByText("No connection to the server."));
  },
  "offline-selection": async (page, museum) => {
    await openGrid(page, museum);
    await selectSome(page);
    await page.context().setOffline(true);
    await see(page.getByText("No connection to the server."));
  },
  "session-over": async (page, museum) => {
    await openGrid(page, museum, `&asset=${museum.assets.plain}`);
    await see(page.getByRole("tab", { name: "Texts" }));
    await database().prisma.session.deleteMany({ where: { userId: museum.admin.account.id } });
    await page.getByRole("textbox", { name: "Title, German" }).fill("Typed before it ended");
    await page.keyboard.press("Control+s");
    await see(page.getByRole("dialog", { name: "Sign in again" }));
  },
  "list-failed": async (page, museum) => {
    await openGrid(page, museum);
    await page.route(/\/ui\/spaces\/\d+\/assets\?/, (route) => route.fulfill({ status: 500 }));
    await page.getByRole("search").getByRole("combobox").fill("lake");
    await page.keyboard.press("Enter");
    await see(page.getByRole("button", { name: "Try again" }).first());
  },
  "list-on-its-way": async (page, museum) => {
    await openGrid(page, museum);
    await page.route(/\/ui\/spaces\/\d+\/assets\?/, () => undefined);
    await page.getByRole("search").getByRole("combobox").fill("lake");
    await page.keyboard.press("Enter");
    await see(page.locator("[aria-busy=true]").first());
  },
  "details-on-their-way": async (page, museum) => {
    await page.route(/\/ui\/spaces\/\d+\/assets\/\d+/, () => undefined);
    await page.goto(`${museum.base}/assets?sort=created&asset=${museum.assets.plain}`);
    await see(page.locator("[aria-busy=true]").first());
  },
  "sign-in-wrong": async (page) => {
    await page.context().clearCookies();
    await openScreen(page, "/sign-in");
    await page.getByLabel("E-mail").fill("ada@example.com");
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await see(page.getByText("This e-mail and password do not belong together."));
  },
  "refused-text": async (page, { base, assets }) => {
    await openScreen(page, `${base}/assets/${assets.plain}`);
    await page.route(/\/assets\/\d+/, (route) =>
      route.request().method() === "POST" ? route.fulfill({ status: 500 }) : route.continue(),
    );
    await page.getByRole("textbox", { name: "Alt text, German" }).fill("Eine Mohnblume");
    await page.keyboard.press("Control+s");
    await see(page.getByText("Try again").first());
  },
};
