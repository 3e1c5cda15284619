import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { test } from "vitest";
import { assetPageSchema } from "#lib/asset-search.ts";
import { requestReview } from "#server/domain/assets/request-review.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { fillSampleLibrary } from "#server/domain/sample-library/fill-sample-library.ts";
import { getStorageReport } from "#server/domain/storage-report/get-storage-report.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { see, seeLoaded, seeThat } from "./see.ts";

const journey = openJourney();

/** The folder that pictures of every main screen go to: `npm run screenshots`. Nothing is checked. */
const folder = process.env.VITRINE_SCREENSHOTS;

const looks = {
  light: { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1440, height: 900 } },
  narrow: { colorScheme: "light", viewport: { width: 390, height: 844 } },
  "narrow-dark": { colorScheme: "dark", viewport: { width: 390, height: 844 } },
} as const;

test.skipIf(!folder)(
  "every main screen, light and dark, wide and narrow",
  {
    timeout: 1_800_000,
    retry: 0,
  },
  async () => {
    const space = await makeSpace({ name: "Museum", languages: ["en", "de", "fr"] });
    const admin = await makeMember(space, "admin", {
      name: "Ada Lovelace",
      email: "ada@example.com",
    });
    await makeMember(space, "editor", { name: "Ben Rivera", email: "ben@example.com" });
    await fillSampleLibrary(admin.actor);
    const page = assetPageSchema.parse({ limit: 40, sort: "created" });
    const ids = (await searchAssets(admin.actor, page)).assets.map(({ id }) => id);
    const [first = 0, second = 0] = ids;
    await requestReview(admin.actor, { assetIds: ids.slice(4, 9), note: "For the spring page" });
    await trashAssets(admin.actor, { assetIds: ids.slice(-3) });
    await createToken(admin.actor, {
      name: "Website build",
      role: "viewer",
      scopes: ["assets:read"],
      expiresAt: null,
    });
    for (const [key, name, width, height] of [
      ["hero", "Hero", 1600, 900],
      ["teaser", "Teaser", 800, 600],
      ["portrait", "Portrait", 400, 500],
    ] as const)
      await createPreset(admin.actor, {
        key,
        name,
        width,
        height,
        format: "auto",
        quality: 80,
        widths: [],
      });
    // Counted in the background, once, before the first look.
    const report = () => getStorageReport(admin.actor, { again: "no" });
    await seeThat(async () => (await report()).isCounting, false);
    const base = `/spaces/${space.id}`;
    const screens: Record<string, string> = {
      library: `${base}/assets?sort=created`,
      table: `${base}/assets?sort=created&layout=list`,
      drawer: `${base}/assets?sort=created&asset=${first}`,
      nothing: `${base}/assets?q=unfindable&kinds=image`,
      trash: `${base}/assets?view=trash`,
      asset: `${base}/assets/${second}`,
      focus: `${base}/assets/${second}/focus`,
      gaps: `${base}/gaps`,
      review: `${base}/review`,
      activity: `${base}/activity`,
      exchange: `${base}/exchange`,
      account: "/account",
      ...Object.fromEntries(settings.map((name) => [name, `${base}/settings/${name}`])),
    };
    await mkdir(path.resolve(folder ?? ""), { recursive: true });
    for (const [look, options] of Object.entries(looks)) {
      const browser = await journey.signIn(admin, options);
      for (const [name, address] of Object.entries(screens)) {
        await open(browser, address);
        await photograph(browser, `${name}-${look}.png`);
      }
      await browser.context().close();
    }
  },
);

const settings = [
  "languages",
  "fields",
  "tags",
  "collections",
  "taxonomies",
  "presets",
  "people",
  "tokens",
  "storage",
  "space",
];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await see(page.getByRole("heading").first());
  await seeLoaded(page);
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
      { timeout: 20_000 },
    )
    .catch(() => undefined);
  await page.screenshot({ path: path.resolve(folder ?? "", name) });
}
