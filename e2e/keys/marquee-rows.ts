import type { Page } from "playwright-core";
import { expect } from "vitest";
import { img, inMany, type KeyRow } from "./desk.ts";
import { bulkBar, seeSelected } from "./see-selected.ts";

/** Drawing a rectangle, of the table of the selection. */
export const marqueeRows: KeyRow[] = [
  {
    keys: "drag from empty space",
    does: "selects what the rectangle touches",
    prove: inMany(async (page) => {
      await draw(page, 1, 3);
      await seeSelected(page, 2, 3);
    }),
  },
  {
    keys: "Ctrl+drag",
    does: "adds",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      await draw(page, 2, 3, "Control");
      await seeSelected(page, 1, 3);
    }),
  },
  ...(["Alt", "Shift"] as const).map((key) => ({
    keys: `${key}+drag`,
    does: "takes off",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      await img(page, 4).click({ modifiers: ["Shift"] });
      await draw(page, 1, 3, key);
      await seeSelected(page, 1, 4);
    }),
  })),
  {
    keys: "drag of less than 4 pixels",
    does: "is a click",
    prove: inMany(async (page) => {
      const start = await press(page, 1);
      await page.mouse.move(start.x + 3, start.y);
      await page.mouse.up();
      await seeSelected(page);
    }),
  },
  {
    keys: "drag to the lower edge",
    does: "scrolls on and selects what comes",
    prove: inMany(async (page) => {
      const start = await press(page, 1);
      await page.mouse.move(start.x + 200, 890, { steps: 4 });
      const number = async () =>
        Number.parseInt((await bulkBar(page).textContent()) ?? "0", 10) || 0;
      await expect.poll(number, { timeout: 20_000 }).toBeGreaterThan(0);
      // More than could be touched without scrolling.
      const touched = await number();
      await expect.poll(number, { timeout: 20_000 }).toBeGreaterThan(touched + 3);
      await page.mouse.up();
    }),
  },
  {
    keys: "Esc while drawing",
    does: "gives back what was selected before",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      const start = await press(page, 2);
      await page.mouse.move(start.x + 250, start.y + 40, { steps: 4 });
      await seeSelected(page, 3, 4);
      await page.keyboard.press("Escape");
      await page.mouse.up();
      await seeSelected(page, 1);
    }),
  },
  {
    keys: "drag that begins on a card",
    does: "draws no rectangle",
    prove: inMany(async (page) => {
      const place = await img(page, 1).boundingBox();
      const [x, y] = [(place?.x ?? 0) + 60, (place?.y ?? 0) + 60];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 300, y + 20, { steps: 5 });
      await page.mouse.up();
      await seeSelected(page);
    }),
  },
];

/** Five pixels beside a card is the distance to its neighbour. */
async function beside(page: Page, number: number): Promise<{ x: number; y: number }> {
  const place = await img(page, number).boundingBox();
  if (!place) throw new Error(`img ${number}.png is not on the screen`);
  return { x: place.x + place.width + 5, y: place.y + 20 };
}

/** Presses the button of the mouse beside a card, and answers where. */
async function press(page: Page, number: number): Promise<{ x: number; y: number }> {
  const start = await beside(page, number);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  return start;
}

/** From beside one card into the middle of another. */
async function draw(page: Page, from: number, to: number, key?: string): Promise<void> {
  const end = await img(page, to).boundingBox();
  if (!end) throw new Error(`img ${to}.png is not on the screen`);
  if (key) await page.keyboard.down(key);
  await press(page, from);
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
  await page.mouse.up();
  if (key) await page.keyboard.up(key);
}
