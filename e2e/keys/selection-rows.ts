import { details } from "../library-page.ts";
import { see, seeAddress, seeFocus, seeNoMore, seeThat, seeValue } from "../see.ts";
import { columnsOf, img, inMany, type KeyRow, manyCount, openMany, press } from "./desk.ts";
import { bulkBar, seeCount, seeSelected } from "./see-selected.ts";

/** Keys of the table of the selection that move, select, look and close. */
export const selectionRows: KeyRow[] = [
  {
    keys: "arrows",
    does: "move the focus in two dimensions and select nothing",
    prove: inMany(async (page) => {
      const columns = await columnsOf(page);
      await press(page, "ArrowRight");
      await seeFocus(img(page, 2));
      await press(page, "ArrowDown");
      await seeFocus(img(page, 2 + columns));
      await press(page, "ArrowLeft", "ArrowLeft");
      await seeFocus(img(page, columns));
      await press(page, "ArrowUp");
      await seeFocus(img(page, columns));
      await seeSelected(page);
    }),
  },
  {
    keys: "Home and End, PageUp and PageDown",
    does: "go to the ends of the row, and a screen on",
    prove: inMany(async (page) => {
      const columns = await columnsOf(page);
      await press(page, "End");
      await seeFocus(img(page, columns));
      await press(page, "PageDown");
      await seeThat(
        () =>
          page
            .locator(":focus")
            .getAttribute("data-index")
            .then((at) => Number(at) % columns),
        columns - 1,
      );
      await press(page, "PageUp");
      await seeFocus(img(page, columns));
      await press(page, "Home");
      await seeFocus(img(page, 1));
    }),
  },
  {
    keys: "Ctrl+Home and Ctrl+End",
    does: "go to the true first and last, read or not",
    prove: inMany(async (page) => {
      await press(page, "Control+End");
      await seeFocus(img(page, manyCount));
      await press(page, "Control+Home");
      await seeFocus(img(page, 1));
    }),
  },
  {
    keys: "Shift+arrows",
    does: "extend and shrink the range from the anchor",
    prove: inMany(async (page) => {
      const columns = await columnsOf(page);
      await press(page, "ArrowRight", "Space", "Shift+ArrowRight", "Shift+ArrowRight");
      await seeSelected(page, 2, 3, 4);
      await press(page, "Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft");
      await seeSelected(page, 1, 2);
      await press(page, "Shift+ArrowDown");
      await seeSelected(page, ...upTo(2, columns + 1));
      await press(page, "Shift+ArrowUp");
      await seeSelected(page, 1, 2);
    }),
  },
  {
    keys: "Shift+Home and Shift+End",
    does: "extend the range to the ends of the row",
    prove: inMany(async (page) => {
      const columns = await columnsOf(page);
      await press(page, "ArrowRight", "Space", "Shift+End");
      await seeSelected(page, ...upTo(2, columns));
      await press(page, "Shift+Home");
      await seeSelected(page, 1, 2);
    }),
  },
  {
    keys: "Ctrl+Shift+End and Ctrl+Shift+Home",
    does: "extend the range to the true last and first, rows that were never read included",
    prove: inMany(async (page) => {
      await press(page, "ArrowRight", "Space", "Control+Shift+End");
      await seeCount(page, manyCount - 1);
      await seeFocus(img(page, manyCount));
      await press(page, "Control+Shift+Home");
      await seeFocus(img(page, 1));
      await seeSelected(page, 1, 2);
    }),
  },
  {
    keys: "Space",
    does: "toggles the selection",
    prove: inMany(async (page) => {
      await press(page, "Space", "ArrowRight", "ArrowRight", "Space");
      await seeSelected(page, 1, 3);
      await press(page, "Space");
      await seeSelected(page, 1);
    }),
  },
  ...["Shift+Space", "p"].map((key) => ({
    keys: key,
    does: "looks at it large; arrows go on, Esc goes back to the card that was seen last",
    prove: inMany(async (page) => {
      await press(page, key);
      await see(page.getByRole("dialog", { name: "img 1.png" }));
      await press(page, "ArrowRight");
      await see(page.getByRole("dialog", { name: "img 2.png" }));
      await press(page, "ArrowRight", "ArrowLeft");
      await see(page.getByRole("dialog", { name: "img 2.png" }));
      await press(page, "Escape");
      await seeNoMore(page.getByRole("dialog"));
      await seeFocus(img(page, 2));
      await seeSelected(page);
    }),
  })),
  {
    keys: "Ctrl+A",
    does: "selects all that match, and offers those that are loaded alone",
    prove: inMany(async (page) => {
      await press(page, "Control+a");
      await see(bulkBar(page).getByText(`All ${manyCount} selected`, { exact: true }));
      await press(page, "ArrowRight", "Space");
      await seeCount(page, manyCount - 1);
      await press(page, "Control+a");
      const loaded = page.getByRole("button", { name: /^Only the \d+ loaded$/ });
      const number = Number(/\d+/.exec((await loaded.textContent()) ?? "")?.[0]);
      await loaded.press("Enter");
      await seeCount(page, number);
      await seeThat(() => number < manyCount, true);
    }),
  },
  {
    keys: "Enter",
    does: "opens the details; J and K go on from the list",
    prove: inMany(async (page) => {
      await press(page, "Enter");
      await see(details(page).getByRole("heading", { name: "img 1.png" }));
      await seeFocus(img(page, 1));
      await press(page, "j", "j");
      await see(details(page).getByRole("heading", { name: "img 3.png" }));
      await seeFocus(img(page, 3));
      await press(page, "k");
      await see(details(page).getByRole("heading", { name: "img 2.png" }));
    }),
  },
  {
    keys: "Ctrl+I",
    does: "shows and hides the details",
    prove: inMany(async (page) => {
      await press(page, "Control+i");
      await see(details(page).getByRole("heading", { name: "img 1.png" }));
      await press(page, "Control+i");
      await seeNoMore(details(page));
      await seeFocus(img(page, 1));
    }),
  },
  {
    keys: "Esc",
    does: "closes the topmost alone: menu, preview, details, selection, search",
    prove: async (desk) => {
      const { page } = desk;
      await openMany(desk, { search: "img" });
      await press(page, "Space", "Enter");
      await see(details(page));
      await press(page, "p");
      await see(page.getByRole("dialog", { name: "img 1.png" }));
      await press(page, "Escape");
      await seeNoMore(page.getByRole("dialog"));
      await press(page, "Shift+F10");
      await see(page.getByRole("menu"));
      await press(page, "Escape");
      await seeNoMore(page.getByRole("menu"));
      await see(details(page));
      await press(page, "Escape");
      await seeNoMore(details(page));
      await seeSelected(page, 1);
      await press(page, "Escape");
      await seeSelected(page);
      await seeAddress(page, /q=img/);
      await press(page, "Escape");
      await seeValue(page.getByRole("combobox", { name: "Search names and texts" }), "");
      await seeAddress(page, new RegExp(`\\?folder=${desk.many.id}`));
    },
  },
];

function upTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
