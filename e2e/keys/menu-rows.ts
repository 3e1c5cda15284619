import type { Page } from "playwright-core";
import { expect } from "vitest";
import { see, seeFocus } from "../see.ts";
import { img, inMany, type KeyRow, press } from "./desk.ts";
import { bulkBar } from "./see-selected.ts";

/** The menus of the table of the selection: one set of commands, by one name, in one order. */
export const menuRows: KeyRow[] = [
  ...["Shift+F10", "ContextMenu"].map((key) => ({
    keys: key,
    does: "opens the menu of the focused card, the same as its ⋯ and the right click",
    prove: inMany(async (page) => {
      await press(page, key);
      await seeFocus(page.getByRole("menuitem").first());
      const byKey = await readMenu(page);
      await press(page, "Escape");
      await seeFocus(img(page, 1));
      await img(page, 1).click({ button: "right" });
      expect(await readMenu(page)).toEqual(byKey);
      await press(page, "Escape");
      await img(page, 1).getByRole("button", { name: "Actions for img 1.png" }).click();
      expect(await readMenu(page)).toEqual(byKey);
      await press(page, "Escape");
    }),
  })),
  {
    keys: "the bar",
    does: "offers for a selection what the menu offers, by the same names in the same order",
    prove: inMany(async (page) => {
      await press(page, "Space", "Shift+ArrowRight", "Shift+F10");
      await seeFocus(page.getByRole("menuitem").first());
      const inMenu = await readMenu(page);
      await press(page, "Escape");
      const buttons = await bulkBar(page)
        .getByRole("button")
        .evaluateAll((found) => found.map((one) => one.ariaLabel ?? ""));
      await bulkBar(page).getByRole("button", { name: "More" }).press("Enter");
      const inMore = await readMenu(page);
      const offered = (names: string[]) => names.filter((name) => inMenu.includes(name));
      expect(new Set([...offered(buttons), ...offered(inMore)])).toEqual(new Set(inMenu));
      for (const part of [offered(buttons), offered(inMore)])
        expect(inMenu.filter((name) => part.includes(name))).toEqual(part);
      await press(page, "Escape");
    }),
  },
];

/** The names of what the open menu offers. */
async function readMenu(page: Page): Promise<string[]> {
  await see(page.getByRole("menuitem").first());
  return page
    .getByRole("menuitem")
    .evaluateAll((items) =>
      items.map((item) => item.querySelector("span span")?.textContent ?? item.textContent ?? ""),
    );
}
