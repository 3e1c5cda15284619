import type { Page } from "playwright-core";
import { details, openLibrary } from "../library-page.ts";
import { see, seeLoaded, seeThat } from "../see.ts";
import { type Desk, goWithin, img, type KeyRow } from "./desk.ts";
import { seeSelected } from "./see-selected.ts";

/** Fingers, of the table of the selection. */
export const touchRows: KeyRow[] = [
  {
    keys: "long press",
    does: "begins to select, and taps go on",
    prove: async (desk) => {
      const page = await openTouched(desk);
      await longPress(page, 1);
      await seeSelected(page, 1);
      await img(page, 3).tap();
      await seeSelected(page, 1, 3);
      await img(page, 1).tap();
      await seeSelected(page, 3);
    },
  },
  {
    keys: "tap",
    does: "opens the details while nothing is selected",
    prove: async (desk) => {
      const page = await openTouched(desk);
      await img(page, 2).tap();
      await see(details(page).getByRole("heading", { name: "img 2.png" }));
    },
  },
  {
    keys: "the button Select, then Select a range",
    does: "takes the first and the last tapped, and all between",
    prove: async (desk) => {
      const page = await openTouched(desk);
      await page.getByRole("button", { name: "Select", exact: true }).tap();
      await page.getByRole("button", { name: "Select a range" }).tap();
      await img(page, 2).tap();
      await see(page.getByText("Press the last of the range"));
      await img(page, 5).tap();
      await seeSelected(page, 2, 3, 4, 5);
    },
  },
];

async function openTouched({ touch, space, many, isTidy }: Desk): Promise<Page> {
  const query = `?folder=${many.id}&sort=name&layout=grid`;
  if (isTidy && /\/assets\?/.test(touch.url())) {
    await goWithin(touch, "?view=trash");
    await see(touch.getByRole("heading", { name: "Trash", level: 1 }));
    await goWithin(touch, query);
    await see(touch.getByRole("heading", { name: many.name, level: 1 }));
    await seeLoaded(touch);
  } else {
    await touch.goto("about:blank");
    await openLibrary(touch, space, query);
  }
  await see(img(touch, 1));
  await seeThat(() => details(touch).count(), 0);
  return touch;
}

/** Rests a finger on a card until it is selected. */
async function longPress(page: Page, number: number): Promise<void> {
  const place = await img(page, number).boundingBox();
  const session = await page.context().newCDPSession(page);
  const point = { x: (place?.x ?? 0) + 60, y: (place?.y ?? 0) + 60 };
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await seeThat(() => img(page, number).getAttribute("aria-selected"), "true");
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}
