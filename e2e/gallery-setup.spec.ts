import { mkdir } from "node:fs/promises";
import path from "node:path";
import { test } from "vitest";
import { looks } from "./gallery/looks.ts";
import { openJourney } from "./journey.ts";
import { printedLink } from "./printed-link.ts";
import { see } from "./see.ts";

// Of its own, because only a library without an admin shows it.
const journey = openJourney({ ownServer: "new" });

const folder = process.env.VITRINE_SCREENSHOTS;
const wantedLooks = process.env.VITRINE_LOOKS?.split(",");

test.skipIf(!folder)("the first page there is", { timeout: 600_000, retry: 0 }, async () => {
  await mkdir(path.resolve(folder ?? ""), { recursive: true });
  for (const [look, options] of Object.entries(looks)) {
    if (wantedLooks && !wantedLooks.includes(look)) continue;
    const page = await journey.openBrowser(options);
    const take = async (name: string, address: string) => {
      await page.goto(address);
      await see(page.getByRole("heading").first());
      await page.screenshot({ path: path.resolve(folder ?? "", `${name}-${look}.png`) });
    };
    await take("setup-begin", "/");
    await take("setup", printedLink(journey));
    await page.getByRole("button").last().scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.resolve(folder ?? "", `setup-end-${look}.png`) });
    await page.context().close();
  }
});
