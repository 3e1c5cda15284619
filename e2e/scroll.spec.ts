import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Folder, Space } from "#lib/library.ts";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { copyAsset } from "./copy-asset.ts";
import { openJourney } from "./journey.ts";
import { rowsAreThere, scrollListTo } from "./jump-in-list.ts";
import { openLibrary } from "./library-page.ts";
import { makeFolderOfMany } from "./make-folder-of-many.ts";
import { seeThat } from "./see.ts";

const journey = openJourney();

const count = 3_000;
/**
 * What keeps the tasks of the page short, counted: how long a task takes depends on what else the
 * machine does, and `npm run bench:page` measures it. No more assets are drawn in one step, and a
 * row or two whose asset was there before.
 */
const mostDrawn = { grid: 24, list: 14 };
/** Of a card, itself and the sign and button in place of a picture that did not come among them. */
const mostElements = 20;
let space: Space;
let folder: Folder;
let editor: MadeMember;

beforeAll(async () => {
  space = await makeSpace();
  folder = await makeFolderOfMany(space, count);
  editor = await makeMember(space, "editor");
});

test.for(["grid", "list"] as const)(
  "no step has much to draw while a %s goes far and wide",
  async (layout) => {
    const page = await journey.signIn(editor);
    await openLibrary(page, space, `?folder=${folder.id}&sort=name&layout=${layout}`);
    await page.locator("[role=grid] [data-asset-id]").first().waitFor();
    // What a page begins with is drawn at once; the rows of the table are there before React is.
    await goTo(page, 0.9);
    for (const share of [0.5, 1, 0.25, 0.75, 0]) {
      await countDrawn(page);
      await goTo(page, share);
      const drawn = await page.evaluate(() => (window as unknown as Counted).drawn);
      const steps = drawn.filter((assets) => assets > 0);
      expect(steps.length, `${steps} assets drawn`).toBeGreaterThan(1);
      expect(Math.max(...steps), `${steps} assets drawn`).toBeLessThanOrEqual(mostDrawn[layout]);
    }
    if (layout === "list") return;
    const elements = await page
      .locator("[role=grid] [data-asset-id]")
      .evaluateAll((cards) => cards.map((card) => 1 + card.querySelectorAll("*").length));
    expect(Math.max(...elements)).toBeLessThanOrEqual(mostElements);
  },
);

test("a row of which half was read has each of its cells once", async () => {
  const first = await makeAsset(space, { name: "img 1.png", folder: await makeFolder(space) });
  // The last of 100 that are read at once and the first of the next 100 stand in one row, and the
  // ids of these are the places of those, which stay empty longer.
  const middle = 200 + 300 * Math.ceil(first.id / 300);
  await copyAsset(first.id, 2 * middle - first.id);
  const page = await journey.signIn(editor);
  const answer = Promise.withResolvers<void>();
  await page.route(new RegExp(`/assets\\?.*\\boffset=${middle - 100}\\b`), async (route) => {
    await answer.promise;
    await route.continue();
  });
  await openLibrary(page, space, `?folder=${first.folderId}&sort=-name`);
  await page.locator("[role=grid][aria-colcount='6'] [data-asset-id]").first().waitFor();
  await scrollListTo(page, middle / (2 * middle - first.id + 1));
  const row = page.locator(`[role=row][aria-rowindex="${Math.floor(middle / 6) + 1}"]`);
  const places = () =>
    row.locator("[data-index]").evaluateAll((cells) =>
      cells.map((cell) => ({
        place: Number(cell.getAttribute("data-index")),
        id: Number(cell.getAttribute("data-asset-id")),
      })),
    );
  const cells = (isRead: (place: number) => boolean) =>
    Array.from({ length: 6 }, (_, column) => {
      const place = middle - 2 + column;
      return { place, id: isRead(place) ? 2 * middle - place : 0 };
    });
  await expect.poll(places).toEqual(cells((place) => place >= middle));
  answer.resolve();
  await expect.poll(places).toEqual(cells(() => true));
});

test("pictures of a list that flies past are asked for when it rests", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space, `?folder=${folder.id}&sort=name`);
  await page.locator("[role=grid] [data-asset-id]").first().waitFor();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "image") asked.push(request.url());
  });
  const passed = await flyPast(page);
  expect(passed).toBeGreaterThan(200);
  expect(asked.length, `${asked.length} of ${passed} asked for`).toBeLessThan(passed / 2);
  await rowsAreThere(page);
  const withoutPicture = page.locator("[role=grid] img:not([src])");
  await seeThat(() => withoutPicture.count(), 0);
});

/** Scrolls six screens a second for three seconds; answers how many cards came by. */
function flyPast(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const list = document.querySelector("[data-list-scroller]");
    if (!list) return 0;
    const seen = new Set<string | null>();
    const begun = performance.now();
    for (let now = begun; now < begun + 3_000; now = performance.now()) {
      list.scrollTop = ((now - begun) / 1000) * 6 * list.clientHeight;
      await new Promise(requestAnimationFrame);
      for (const card of list.querySelectorAll("[data-asset-id]"))
        seen.add(card.getAttribute("data-asset-id"));
    }
    return seen.size;
  });
}

/** Jumps as the scrollbar does, and waits until all that is on the screen is drawn. */
async function goTo(page: Page, share: number): Promise<void> {
  await scrollListTo(page, share);
  await rowsAreThere(page);
}

type Counted = { drawn: number[] };

/** Has the page note from now on how many assets come into the list with each change of it. */
async function countDrawn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = window as unknown as Counted;
    noted.drawn = [];
    const list = document.querySelector("[role=grid]");
    const { drawn } = noted;
    const asset = "[data-asset-id]";
    const observer = new MutationObserver((changes) => {
      const come = changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element);
      drawn.push(
        come.reduce(
          (sum, element) =>
            sum + Number(element.matches(asset)) + element.querySelectorAll(asset).length,
          0,
        ),
      );
    });
    if (list) observer.observe(list, { childList: true, subtree: true });
  });
}
