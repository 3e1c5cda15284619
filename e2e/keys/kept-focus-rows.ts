import { database } from "#server/db/database.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { makeFolder, systemActor } from "#tests/factories.ts";
import { card, details, seeList } from "../library-page.ts";
import { see, seeAddress, seeFocus, seeNoMore, seeThat } from "../see.ts";
import {
  img,
  inFresh,
  inMany,
  type KeyRow,
  manyCount,
  openFresh,
  openMany,
  press,
} from "./desk.ts";
import { bulkBar, seeCount, seeSelected } from "./see-selected.ts";

/** Where the focus is after something went, and what the list remembers. */
export const keptFocusRows: KeyRow[] = [
  {
    keys: "the focused one is deleted",
    does: "the next takes its place, and after the last the one before",
    prove: inFresh(async (page) => {
      await press(page, "ArrowRight", "Delete");
      await seeFocus(img(page, 3));
      await press(page, "ArrowRight", "Delete");
      await seeFocus(img(page, 3));
      await seeList(page, ["img 1.png", "img 3.png"]);
    }),
  },
  {
    keys: "everything in the list is deleted",
    does: "the page has the focus",
    prove: async (desk) => {
      const { page } = desk;
      await openFresh(desk);
      await press(page, "Control+a", "Delete");
      await see(page.getByText("Nothing in here yet"));
      await seeFocus(page.getByRole("main"));
    },
  },
  {
    keys: "the focused one is moved",
    does: "the next takes its place",
    prove: async (desk) => {
      const { page, space } = desk;
      const goal = await makeFolder(space, { name: `Shelf ${Date.now()}` });
      await openFresh(desk);
      await press(page, "ArrowRight", "m");
      await see(page.getByRole("dialog"));
      await page.keyboard.type(goal.name);
      await page.getByRole("dialog").getByRole("row", { name: goal.name }).press("Enter");
      await page.getByRole("button", { name: "Move", exact: true }).press("Enter");
      await seeFocus(img(page, 3));
    },
  },
  {
    keys: "the selection is moved to the trash by the button of the bar",
    does: "the list has the focus, though the bar is gone",
    prove: inFresh(async (page) => {
      await press(page, "ArrowRight", "Space", "ArrowRight", "Space");
      await bulkBar(page).getByRole("button", { name: "Move to trash" }).press("Enter");
      await seeNoMore(bulkBar(page));
      await seeFocus(img(page, 4));
    }),
  },
  {
    keys: "somebody else deletes the focused one",
    does: "the next takes its place",
    prove: inFresh(async (page, folder, desk) => {
      await press(page, "ArrowRight");
      const { id } = await database().prisma.asset.findFirstOrThrow({
        where: { folderId: folder.id, name: "img 2.png" },
      });
      await trashAssets(systemActor(desk.space), { assetIds: [id] });
      await seeList(page, ["img 1.png", "img 3.png", "img 4.png"]);
      await seeFocus(img(page, 3));
    }),
  },
  {
    keys: "the details are closed from inside",
    does: "their card has the focus",
    prove: inMany(async (page) => {
      await press(page, "ArrowRight", "Enter");
      await see(details(page).getByRole("heading", { name: "img 2.png" }));
      await details(page).getByRole("button", { name: "Next" }).press("Enter");
      await see(details(page).getByRole("heading", { name: "img 3.png" }));
      await press(page, "Escape");
      await seeNoMore(details(page));
      await seeFocus(img(page, 3));
    }),
  },
  {
    keys: "the focused row is scrolled far away",
    does: "it stays there, and keys go on from it",
    prove: inMany(async (page) => {
      await page.mouse.move(700, 500);
      await page.mouse.wheel(0, 9_000);
      await see(img(page, 300));
      await seeFocus(img(page, 1));
      await press(page, "ArrowRight");
      await seeFocus(img(page, 2));
    }),
  },
  {
    keys: "the search is changed away",
    does: "the first of the new list has the focus",
    prove: async (desk) => {
      const { page } = desk;
      await openMany(desk, { search: "450", first: manyCount });
      await seeFocus(img(page, manyCount));
      await press(page, "Escape");
      await seeFocus(img(page, 1));
    },
  },
  {
    keys: "Back from another page",
    does: "the list is scrolled to where it was, with the focus where it was",
    prove: inMany(async (page) => {
      await press(page, "Control+End", "ArrowLeft", "Control+k");
      await see(page.getByRole("dialog"));
      await page.keyboard.type("Activity");
      await press(page, "Enter");
      await see(page.getByRole("heading", { name: "Activity" }));
      await seeThat(() => page.evaluate(() => document.activeElement === document.body), false);
      await page.goBack();
      await see(img(page, manyCount - 1));
      await seeFocus(img(page, manyCount - 1));
    }),
  },
  {
    keys: "Back from another folder",
    does: "the list is scrolled to where it was",
    prove: inMany(async (page) => {
      await press(page, "Control+End");
      await seeFocus(img(page, manyCount));
      await page.getByRole("link", { name: /^Trash/ }).press("Enter");
      await see(
        page
          .getByText("What is deleted stays here", { exact: false })
          .or(card(page, "img 2.png"))
          .first(),
      );
      await page.goBack();
      await see(img(page, manyCount));
    }),
  },
  {
    keys: "the other view",
    does: "keeps selection, details and place",
    prove: inMany(async (page) => {
      await press(page, "Control+End", "Space", "Shift+ArrowLeft", "Enter");
      await see(details(page).getByRole("heading", { name: `img ${manyCount - 1}.png` }));
      await page.getByRole("radio", { name: "List" }).press("Space");
      const last = page.getByRole("row", { name: new RegExp(`^img ${manyCount}.png`) });
      await see(last, details(page).getByRole("heading", { name: `img ${manyCount - 1}.png` }));
      await seeThat(() => last.getAttribute("aria-selected"), "true");
      await seeCount(page, 2);
      await page.getByRole("radio", { name: "Grid" }).press("Space");
      await see(img(page, manyCount));
      await seeSelected(page, manyCount - 1, manyCount);
      await seeAddress(page, /asset=\d+/);
    }),
  },
  {
    keys: "another search",
    does: "lets go of the selection, unless it is kept: then the bar says how many are hidden",
    prove: inMany(async (page) => {
      await press(page, "Space", "Shift+ArrowRight");
      await bulkBar(page).getByRole("button", { name: "More" }).press("Enter");
      await page.getByRole("menuitem", { name: "Keep it in other folders" }).press("Enter");
      await press(page, "/");
      await page.keyboard.type("img 2.png");
      await see(bulkBar(page).getByText("2 selected, 1 hidden by the filter"));
      await page.getByRole("button", { name: "Clear the selection" }).press("Enter");
      await seeNoMore(bulkBar(page));
      await img(page, 2).press("Space");
      await seeSelected(page, 2);
      await press(page, "/", "Control+a");
      await page.keyboard.type("img");
      await see(img(page, 1));
      await seeNoMore(bulkBar(page));
    }),
  },
  {
    keys: "another order",
    does: "keeps the selection",
    prove: inMany(async (page) => {
      await press(page, "Space", "Shift+ArrowRight");
      await page.getByRole("button", { name: /Order/ }).click();
      await page.getByRole("option", { name: "Name Z–A", exact: true }).click();
      await see(img(page, manyCount));
      await seeCount(page, 2);
      await page.keyboard.press("Escape");
    }),
  },
];
