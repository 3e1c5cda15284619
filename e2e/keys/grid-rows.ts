import { seeFocus, seeThat } from "../see.ts";
import { columnsOf, img, inMany, type KeyRow, manyCount, press } from "./desk.ts";

/** What the list says of itself: the ARIA grid pattern with the full size, not the drawn one. */
export const gridRows: KeyRow[] = [
  {
    keys: "the grid",
    does: "has rows and cells, tells its full size, and lets several be selected",
    prove: inMany(async (page, desk) => {
      const columns = await columnsOf(page);
      const grid = page.getByRole("grid");
      const attribute = (name: string) => () => grid.getAttribute(name);
      await seeThat(attribute("aria-rowcount"), String(Math.ceil(manyCount / columns)));
      await seeThat(attribute("aria-multiselectable"), "true");
      await seeThat(attribute("aria-label"), desk.many.name);
      await press(page, "Control+End");
      const last = img(page, manyCount);
      const rowIndex = () => last.locator("xpath=..").getAttribute("aria-rowindex");
      await seeThat(rowIndex, String(Math.ceil(manyCount / columns)));
      await seeThat(
        () => last.getAttribute("aria-colindex"),
        String(((manyCount - 1) % columns) + 1),
      );
      // Few of many are drawn.
      await seeThat(async () => (await grid.getByRole("gridcell").count()) < manyCount / 3, true);
    }),
  },
  {
    keys: "a cell",
    does: "is selected or not, and named by name, type and states",
    prove: inMany(async (page) => {
      await seeThat(() => img(page, 2).getAttribute("aria-selected"), "false");
      await press(page, "ArrowRight", "Space");
      await seeThat(() => img(page, 2).getAttribute("aria-selected"), "true");
      await seeThat(() => img(page, 1).locator("img").first().getAttribute("alt"), "");
    }),
  },
  {
    keys: "Tab",
    does: "stops once in the grid, at the focused cell",
    prove: inMany(async (page) => {
      const stops = () =>
        page
          .getByRole("grid")
          .locator("[tabindex='0'], a:not([tabindex]), button:not([tabindex])")
          .evaluateAll((found) => found.map((one) => one.getAttribute("data-index")));
      await seeThat(stops, ["0"]);
      await press(page, "ArrowRight", "ArrowRight");
      await seeThat(stops, ["2"]);
      await press(page, "Tab");
      await seeThat(
        () => page.evaluate(() => document.activeElement?.closest("[role=grid]") === null),
        true,
      );
      await press(page, "Shift+Tab");
      await seeFocus(img(page, 3));
    }),
  },
  {
    keys: "the table",
    does: "is a grid too: its header is the first of its rows, and says what it is sorted by",
    prove: inMany(async (page) => {
      await page.getByRole("radio", { name: "List" }).press("Space");
      const row = page.getByRole("row", { name: /^img 2\.png/ });
      await seeThat(() => row.getAttribute("aria-rowindex"), "3");
      await seeThat(() => row.getAttribute("aria-selected"), "false");
      const grid = page.getByRole("grid");
      await seeThat(() => grid.getAttribute("aria-rowcount"), String(manyCount + 1));
      await seeThat(() => grid.getAttribute("aria-multiselectable"), "true");
      const header = page.getByRole("columnheader", { name: "Name" });
      await seeThat(() => header.getAttribute("aria-sort"), "ascending");
      await row.press("Space");
      await seeThat(() => row.getAttribute("aria-selected"), "true");
      await press(page, "ArrowDown");
      await seeFocus(page.getByRole("row", { name: /^img 3\.png/ }));
    }),
  },
];
