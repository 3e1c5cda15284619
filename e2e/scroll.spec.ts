import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Folder, Space } from "#lib/library.ts";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { copyAsset } from "./copy-asset.ts";
import { openJourney } from "./journey.ts";
import { rowsAreThere, scrollListTo } from "./jump-in-list.ts";
import { openLibrary } from "./library-page.ts";
import { longestTask } from "./longest-task.ts";

const journey = openJourney();

const count = 3_000;
/**
 * Times the plain task, both in time of the processor: what others do meanwhile does not count.
 * Halfway between what was seen with rows that are filled one after the other and all at once.
 */
const most = { grid: 0.34, list: 0.2 };
let space: Space;
let folder: Folder;
let editor: MadeMember;

beforeAll(async () => {
  space = await makeSpace();
  folder = await makeFolder(space, { name: "Many" });
  const first = await makeAsset(space, { name: "img 1.png", folder });
  await copyAsset(first.id, count - 1);
  editor = await makeMember(space, "editor");
});

test.for(["grid", "list"] as const)(
  "no task keeps the page busy for long while a %s goes far and wide",
  // What else runs takes the processor's caches; three times in a row it is the page.
  { retry: 2 },
  async (layout) => {
    const page = await journey.signIn(editor);
    await openLibrary(page, space, `?folder=${folder.id}&sort=name&layout=${layout}`);
    await page.locator("[role=grid] [data-asset-id]").first().waitFor();
    // Once without a clock: what runs for the first time is compiled, and block after block read.
    await goTo(page, 0.9);
    // As far as this machine is concerned: a task of plain work of the same kind.
    const plain = await median([1, 2, 3], () => longestTask(page, () => page.evaluate(draw)));
    // One run may have a collection of garbage in it, which comes when it likes.
    const longest = await median([0.5, 1, 0.25, 0.75, 0], (share) =>
      longestTask(page, () => goTo(page, share)),
    );
    expect(longest).toBeGreaterThan(1);
    expect(longest / plain, `${longest} ms, where plain work takes ${plain} ms`).toBeLessThan(
      most[layout],
    );
  },
);

/** Jumps as the scrollbar does, and waits until all that is on the screen is drawn. */
async function goTo(page: Page, share: number): Promise<void> {
  await scrollListTo(page, share);
  await rowsAreThere(page);
}

async function median(
  values: readonly number[],
  measure: (value: number) => Promise<number>,
): Promise<number> {
  const found: number[] = [];
  for (const value of values) found.push(await measure(value));
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
}

/** Runs in the page: 2,000 small elements made, laid out and thrown away. */
function draw(): void {
  const box = document.createElement("div");
  for (let index = 0; index < 2_000; index++) {
    const row = document.createElement("div");
    row.className = "flex min-h-5 items-center gap-1.5 px-0.5 pt-1.5";
    row.textContent = `img ${index}.png`;
    box.append(row);
  }
  document.body.append(box);
  box.getBoundingClientRect();
  box.remove();
}
