import { beforeAll, test } from "vitest";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { see, seeLoaded } from "./see.ts";
import { makeShowcase, type Showcase, screensOf } from "./showcase.ts";

const journey = openJourney();
const minutes = 60_000;

let showcase: Showcase;

beforeAll(async () => {
  showcase = await makeShowcase();
});

test("every screen is accessible, light and dark and on the narrowest window", {
  timeout: 8 * minutes,
}, async () => {
  const page = await journey.signIn(showcase.admin);
  for (const [what, address] of Object.entries(screensOf(showcase))) {
    await page.goto(address);
    await see(page.getByRole("heading").first());
    await seeLoaded(page);
    await seeAccessible(page, what);
  }
  const stranger = await journey.openBrowser();
  for (const address of ["/sign-in", `/invite/${showcase.invitationToken}`]) {
    await stranger.goto(address);
    await see(stranger.getByRole("heading").first());
    await seeAccessible(stranger, address);
  }
});
