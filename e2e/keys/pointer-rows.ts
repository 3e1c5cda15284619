import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { details } from "../library-page.ts";
import { see, seeNoMore, seeThat } from "../see.ts";
import { img, inMany, type KeyRow, manyCount } from "./desk.ts";
import { bulkBar, seeCount, seeSelected } from "./see-selected.ts";

/** Clicks of the table of the selection. */
export const pointerRows: KeyRow[] = [
  {
    keys: "click on a card",
    does: "selects only this; the details follow when they are open",
    prove: inMany(async (page) => {
      await img(page, 3).click();
      await seeSelected(page, 3);
      await img(page, 2).click();
      await seeSelected(page, 2);
      await seeThat(() => details(page).count(), 0);
      await page.keyboard.press("Enter");
      await seeDetailsOf(page, 2);
      await img(page, 4).click();
      await seeDetailsOf(page, 4);
      await seeSelected(page, 4);
    }),
  },
  {
    keys: "click on the name",
    does: "opens the details and leaves the selection alone",
    prove: inMany(async (page) => {
      await img(page, 3).getByRole("link").click();
      await seeDetailsOf(page, 3);
      await seeSelected(page);
    }),
  },
  {
    keys: "double click",
    does: "opens the details",
    prove: inMany(async (page) => {
      await img(page, 2).dblclick();
      await seeDetailsOf(page, 2);
    }),
  },
  {
    keys: "click on the checkbox",
    does: "toggles one and moves the anchor; it is at least 24 pixels wide and high",
    prove: inMany(async (page) => {
      const box = (number: number) =>
        img(page, number).getByRole("checkbox", { name: `Select img ${number}.png` });
      await box(2).click();
      await box(4).click();
      await seeSelected(page, 2, 4);
      await box(2).click();
      await seeSelected(page, 4);
      const size = await box(4).boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await img(page, 5).click({ modifiers: ["Shift"] });
      await seeSelected(page, 2, 3, 4, 5);
    }),
  },
  {
    keys: "Ctrl+click",
    does: "toggles one and moves the anchor",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      await clickWith(img(page, 3), "Control");
      await seeSelected(page, 1, 3);
      await clickWith(img(page, 1), "Control");
      await seeSelected(page, 3);
      await clickWith(img(page, 4), "Control");
      await clickWith(img(page, 5), "Shift");
      await seeSelected(page, 4, 5);
    }),
  },
  {
    keys: "Shift+click",
    does: "selects from the anchor on; a second one lets go of the first from the same anchor",
    prove: inMany(async (page) => {
      await img(page, 3).click();
      await clickWith(img(page, 6), "Shift");
      await seeSelected(page, 3, 4, 5, 6);
      await clickWith(img(page, 1), "Shift");
      await seeSelected(page, 1, 2, 3);
    }),
  },
  {
    keys: "Shift+click after scrolling to the end",
    does: "takes the rows between that were never read",
    prove: inMany(async (page) => {
      await img(page, 3).click();
      await page.evaluate(() => document.querySelector("[data-list-scroller]")?.scrollTo(0, 1e7));
      await clickWith(img(page, manyCount), "Shift");
      await seeCount(page, manyCount - 2);
    }),
  },
  {
    keys: "Ctrl+Shift+click",
    does: "adds a range to what is selected",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      await clickWith(img(page, 3), "Control");
      await clickWith(img(page, 5), "Control", "Shift");
      await seeSelected(page, 1, 3, 4, 5);
    }),
  },
  {
    keys: "right click",
    does: "selects a card that is not selected first, and keeps a selection it is part of",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      await img(page, 3).click({ button: "right" });
      await see(page.getByRole("menuitem", { name: "Rename" }));
      await page.keyboard.press("Escape");
      await seeSelected(page, 3);
      await clickWith(img(page, 4), "Control");
      await img(page, 3).click({ button: "right" });
      await see(page.getByRole("menuitem", { name: "Move", exact: false }).first());
      await seeThat(() => page.getByRole("menuitem", { name: "Rename" }).count(), 0);
      await page.keyboard.press("Escape");
      await seeSelected(page, 3, 4);
    }),
  },
  {
    keys: "right click on a field",
    does: "is the browser's",
    prove: inMany(async (page) => {
      await page.keyboard.press("F2");
      const field = page.getByRole("textbox", { name: "Rename" });
      await see(field);
      const isTaken = page.evaluate(
        () =>
          new Promise((resolve) =>
            window.addEventListener("contextmenu", (event) => resolve(event.defaultPrevented), {
              once: true,
            }),
          ),
      );
      await field.click({ button: "right" });
      expect(await isTaken).toBe(false);
      await seeThat(() => page.getByRole("menu").count(), 0);
      await page.keyboard.press("Escape");
    }),
  },
  {
    keys: "the button Select",
    does: "makes plain clicks toggle, until Esc",
    prove: inMany(async (page) => {
      await page.getByRole("button", { name: "Select", exact: true }).click();
      await img(page, 1).click();
      await img(page, 3).click();
      await seeSelected(page, 1, 3);
      await page.keyboard.press("Escape");
      await seeSelected(page, 1, 3);
      await img(page, 2).click();
      await seeSelected(page, 2);
    }),
  },
  {
    keys: "click beside the cards",
    does: "lets go of the selection",
    prove: inMany(async (page) => {
      await img(page, 1).click();
      await seeSelected(page, 1);
      const place = await img(page, 1).boundingBox();
      await page.mouse.click((place?.x ?? 0) - 8, (place?.y ?? 0) + 20);
      await seeNoMore(bulkBar(page));
    }),
  },
];

async function clickWith(card: Locator, ...modifiers: ("Control" | "Shift")[]): Promise<void> {
  await card.click({ modifiers });
}

async function seeDetailsOf(page: Page, number: number): Promise<void> {
  await see(details(page).getByRole("heading", { name: `img ${number}.png` }));
}
