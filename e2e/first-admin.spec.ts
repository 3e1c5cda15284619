import { expect, test } from "vitest";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { printedLink } from "./printed-link.ts";
import { see, seeAddress, seeNoMore, seePicture, seeThat } from "./see.ts";

const journey = openJourney({ ownServer: "new" });

test("the first admin opens the printed link, sets up the library, and it fills with pictures", async () => {
  const page = await journey.openBrowser();
  await page.goto("/");
  await see(page.getByText("This library has no admin yet"));

  const link = printedLink(journey);
  await page.goto(link);
  await see(page.getByRole("heading", { name: "Set up your library" }));
  await seeAccessible(page, "the set-up");
  await page.getByLabel("Name", { exact: true }).fill("Ada Lovelace");
  await page.getByLabel("E-mail").fill("ada@example.com");
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByLabel("Name of the library").fill("Museum");
  // A list closes when the page scrolls, so that comes first, and is told of in the next frame.
  await page.getByRole("button", { name: "Create the library" }).scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))),
  );
  await page.getByRole("combobox", { name: "Add a language" }).fill("German");
  await page.getByRole("option", { name: "German", exact: true }).click();
  await see(page.getByRole("row", { name: "German" }));
  await seeThat(() => page.getByLabel("Fill it with a sample library").isChecked(), true);
  await page.getByRole("button", { name: "Create the library" }).click();

  await seeAddress(page, "/spaces/1/assets");
  await see(page.getByRole("progressbar", { name: /^Drawing the sample library: \d+ of \d+$/ }));
  const cards = page.getByRole("grid").getByRole("gridcell");
  await expect.poll(() => cards.count(), { timeout: 60_000 }).toBeGreaterThan(3);
  await seePicture(cards.first().locator("img"));
  await see(page.getByRole("button", { name: "Ada Lovelace, Your account" }));
  await see(page.getByRole("treegrid", { name: "Folders" }).getByRole("row").first());

  const stranger = await journey.openBrowser();
  await stranger.goto(link);
  await see(stranger.getByText("This set-up link does not work any more"));
  await seeNoMore(stranger.getByRole("button", { name: "Create the library" }));
});
