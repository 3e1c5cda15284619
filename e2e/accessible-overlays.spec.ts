import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { card, details, openLibrary } from "./library-page.ts";
import { see } from "./see.ts";
import { makeShowcase, type Showcase } from "./showcase.ts";
import { uploads } from "./upload-panel.ts";

const journey = openJourney();
const minutes = 60_000;

let showcase: Showcase;

beforeAll(async () => {
  showcase = await makeShowcase();
});

test("what opens over the library is accessible", { timeout: 4 * minutes }, async () => {
  const page = await journey.signIn(showcase.admin);
  const { space } = showcase;
  await openLibrary(page, space);
  await see(card(page, "dog.jpg"));

  await page.keyboard.press("Escape");
  await card(page, "locked.png").press("Space");
  await page.keyboard.press("Shift+ArrowRight");
  await see(page.getByRole("toolbar", { name: "What to do with the selection" }));
  await seeAccessible(page, "a selection");
  for (const command of ["Move", "Tag", "Lock"]) {
    await page.getByRole("toolbar").getByRole("button", { name: command, exact: true }).click();
    await seeDialog(page, `${command}, for a selection`);
  }
  await page.getByRole("button", { name: "Clear the selection" }).click();

  await card(page, "dog.jpg").click({ button: "right" });
  await see(page.getByRole("menuitem").first());
  await seeAccessible(page, "the menu of an asset");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await seeDialog(page, "filters");
  await page.getByRole("button", { name: "New folder" }).click();
  await seeDialog(page, "a new folder");
  await page.getByRole("button", { name: "New tag" }).click();
  await seeDialog(page, "a new tag");
  await page.getByRole("row", { name: "Animals" }).press("Delete");
  await seeDialog(page, "deleting a folder");
  await page.getByRole("button", { name: /Your account$/ }).click();
  await see(page.getByRole("menuitem", { name: "Sign out" }));
  await seeAccessible(page, "the account menu");

  await openLibrary(page, space, "?view=trash");
  await card(page, "thrown away.png").press("Delete");
  await seeDialog(page, "deleting for good");
});

test("every part of the details is accessible, of an asset that is locked too", {
  timeout: 4 * minutes,
}, async () => {
  const page = await journey.signIn(showcase.admin);
  await openLibrary(page, showcase.space, `?asset=${showcase.assetId}`);
  await see(details(page));
  for (const tab of ["Texts", "Details", "History"]) {
    await page.getByRole("tab", { name: tab }).click();
    await see(page.getByRole("tabpanel", { name: tab }));
    await seeAccessible(page, `details, ${tab}`);
  }
  await page.getByRole("tab", { name: "Texts" }).click();
  await card(page, "locked.png").getByRole("link").click();
  await see(page.getByText("Reason: Printed on Friday"));
  await seeAccessible(page, "details of a locked asset");
});

test("the dialogs of the settings are accessible", { timeout: 4 * minutes }, async () => {
  const page = await journey.signIn(showcase.admin);
  const buttons = {
    languages: "Add language",
    fields: "Add field",
    people: "Invite",
    tokens: "New token",
  };
  for (const [section, button] of Object.entries(buttons)) {
    await page.goto(`/spaces/${showcase.space.id}/settings/${section}`);
    await page.getByRole("button", { name: button, exact: true }).click();
    await seeDialog(page, button);
  }
});

test("the empty library, the panel with refused uploads and the navigation of narrow windows are accessible", {
  timeout: 4 * minutes,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await seeAccessible(page, "the empty library");
  journey.expectMessage(/Failed to load resource: the server responded with a status of 41[35]\b/);
  const button = page.getByRole("button", { name: "Upload", exact: true }).first();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  const files = (await brokenPictures()).map(({ name, bytes: buffer }) => ({
    name,
    mimeType: "",
    buffer,
  }));
  await chooser.setFiles(files);
  await see(uploads(page).getByRole("heading", { name: /^\d+ uploaded, \d+ problems$/ }));
  await seeAccessible(page, "the panel with refused uploads");
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole("button", { name: "Open the navigation" }).click();
  await seeDialog(page, "the navigation of a narrow window");
});

async function seeDialog(page: Page, what: string): Promise<void> {
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await see(dialog.first());
  await seeAccessible(page, what);
  await page.keyboard.press("Escape");
}
