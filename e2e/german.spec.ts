import { beforeAll, expect, test } from "vitest";
import { openJourney } from "./journey.ts";
import { see, seeLoaded, seeThat } from "./see.ts";
import { makeShowcase, type Showcase, screensOf } from "./showcase.ts";

const journey = openJourney();

let showcase: Showcase;

beforeAll(async () => {
  showcase = await makeShowcase();
});

/** What a page says where a message is missing: its key. */
const messageKey = /\b(common|library|asset|upload|people|settings|activity|errors)(\.\w+)+\b/;

test("a browser that asks for German gets every screen in German", {
  timeout: 180_000,
}, async () => {
  const page = await journey.signIn(showcase.admin, { locale: "de-DE" });
  for (const [what, address] of Object.entries(screensOf(showcase))) {
    await page.goto(address);
    await see(page.getByRole("heading").first());
    await seeLoaded(page);
    await seeThat(() => page.locator("html").getAttribute("lang"), "de");
    expect(await page.locator("body").ariaSnapshot(), what).not.toMatch(messageKey);
  }
  await page.goto(`/spaces/${showcase.space.id}/assets`);
  await see(page.getByRole("button", { name: "Hochladen" }));
  await page.goto("/account");
  await page.getByRole("button", { name: /^Sprache|Sprache$/ }).click();
  await page.getByRole("option", { name: "English" }).click();
  await see(page.getByRole("heading", { name: "Your account" }));
});
