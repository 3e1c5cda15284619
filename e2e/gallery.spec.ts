import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { arabicScenes, assetScenes } from "./gallery/asset-scenes.ts";
import { bulkScenes } from "./gallery/bulk-scenes.ts";
import { exchangeScenes } from "./gallery/exchange-scenes.ts";
import { inGerman } from "./gallery/in-german.ts";
import { jobScenes } from "./gallery/job-scenes.ts";
import { libraryScenes } from "./gallery/library-scenes.ts";
import { looks } from "./gallery/looks.ts";
import { makeMuseum } from "./gallery/museum.ts";
import { openScreen } from "./gallery/open-screen.ts";
import type { Scene } from "./gallery/scene.ts";
import { emptyScreensOf, publicScreensOf, screensOf } from "./gallery/screens.ts";
import { settingsScenes, viewAs } from "./gallery/settings-scenes.ts";
import { troubleScenes } from "./gallery/trouble-scenes.ts";
import { uploadScenes } from "./gallery/upload-scenes.ts";
import { openJourney } from "./journey.ts";

const journey = openJourney();

/** The folder that pictures of every main screen go to: `npm run screenshots`. */
const folder = process.env.VITRINE_SCREENSHOTS;
/** Which of them: VITRINE_LOOKS=dark,narrow and the beginnings of names, VITRINE_SCENES=asset,bulk. */
const wantedLooks = process.env.VITRINE_LOOKS?.split(",");
const wantedScenes = process.env.VITRINE_SCENES?.split(",");

const scenes: Record<string, Scene> = {
  ...libraryScenes,
  ...bulkScenes,
  ...assetScenes,
  ...exchangeScenes,
  ...jobScenes,
  ...settingsScenes,
};
const apartScenes: Record<string, Scene> = {
  ...arabicScenes,
  ...uploadScenes,
  ...troubleScenes,
  "view-as": viewAs,
};

test.skipIf(!folder)(
  "every main screen and what opens over it, light and dark, wide and narrow",
  { timeout: 3_600_000, retry: 0 },
  async () => {
    // Some pictures are of what went wrong.
    journey.expectMessage(/Failed to load resource|net::ERR_|Failed to fetch/);
    await mkdir(path.resolve(folder ?? ""), { recursive: true });
    const museum = await makeMuseum(journey.url());
    const failed: string[] = [];
    for (const [look, options] of Object.entries(looks)) {
      if (wantedLooks && !wantedLooks.includes(look)) continue;
      const spoken = options.locale === "de-DE" ? inGerman : (page: Page) => page;
      const take = async (page: Page, name: string, scene: Scene) => {
        page.setDefaultTimeout(10_000);
        await scene(spoken(page), museum).catch((error: unknown) => {
          failed.push(`${name}-${look}: ${String(error)}`);
        });
        await photograph(page, `${name}-${look}.png`);
      };
      for (const [open, screens] of [
        [() => journey.signIn(museum.admin, options), screensOf(museum)],
        [() => journey.signIn(museum.archive.admin, options), emptyScreensOf(museum)],
        [() => journey.openBrowser(options), publicScreensOf(museum)],
      ] as const) {
        const page = await open();
        for (const [name, address] of Object.entries(screens).filter(isWanted))
          await take(page, name, (page) => openScreen(page, address));
        await page.context().close();
      }
      const opened = await journey.signIn(museum.admin, options);
      for (const [name, scene] of Object.entries(scenes).filter(isWanted)) {
        const page = await opened.context().newPage();
        await take(page, name, scene);
        await page.close();
      }
      await opened.context().close();
      // They end sessions, cut connections, or change what a browser keeps, so each has its own browser.
      for (const [name, scene] of Object.entries(apartScenes).filter(isWanted)) {
        const page = await journey.signIn(museum.admin, options);
        await take(page, name, scene);
        await page.context().close();
      }
    }
    expect(failed, "what could not be shown").toEqual([]);
  },
);

function isWanted([name]: readonly [string, unknown]): boolean {
  return wantedScenes?.some((start) => name.startsWith(start)) ?? true;
}

async function photograph(page: Page, name: string): Promise<void> {
  // The network is never idle while events stream, and what a sheet covers is never loaded.
  await page
    .waitForFunction(
      () =>
        [...document.images].every(
          (image) => image.complete || image.getBoundingClientRect().top > innerHeight,
        ),
      null,
      { timeout: 10_000 },
    )
    .catch(() => undefined);
  await page.screenshot({ path: path.resolve(folder ?? "", name) });
}
