import type { Page } from "playwright-core";
import { expect } from "vitest";
import { database } from "#server/db/database.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { makeFolder, systemActor } from "#tests/factories.ts";
import { card, seeList } from "../library-page.ts";
import { see, seeAddress, seeFocus, seeNoMore, seeThat, seeValue } from "../see.ts";
import {
  type Desk,
  img,
  inFresh,
  inMany,
  type KeyRow,
  openMany,
  press,
  seeDialogAndLeave,
} from "./desk.ts";
import { seeSelected } from "./see-selected.ts";

/** Keys of the table of the selection that change something, or open what does. */
export const commandRows: KeyRow[] = [
  {
    keys: "F2",
    does: "renames in place with the name alone marked; Enter saves, Esc reverts",
    prove: inFresh(async (page) => {
      await press(page, "F2");
      const field = page.getByRole("textbox", { name: "Rename" });
      await seeFocus(field);
      expect(await field.evaluate(markedText)).toBe("img 1");
      await page.keyboard.type("Anna");
      await press(page, "Enter");
      await seeFocus(card(page, "Anna.png"));
      await press(page, "F2");
      await page.keyboard.type("Berta");
      await press(page, "Escape");
      await seeNoMore(field);
      await seeFocus(card(page, "Anna.png"));
      await seeList(page, ["Anna.png", "img 2.png", "img 3.png", "img 4.png"]);
    }),
  },
  {
    keys: "Tab and Shift+Tab while renaming",
    does: "save and go on with the next name and the one before",
    prove: inFresh(async (page) => {
      await press(page, "F2");
      const field = page.getByRole("textbox", { name: "Rename" });
      const seeField = (marked: string) =>
        seeThat(() => field.evaluate(markedText).catch(() => ""), marked);
      await seeField("img 1");
      // Nobody waits for the server, so nothing here does.
      await page.keyboard.type("img 1 a");
      await press(page, "Tab");
      await page.keyboard.type("img 2 b");
      await press(page, "Tab");
      await seeField("img 3");
      await press(page, "Shift+Tab");
      await seeField("img 2 b");
      await press(page, "Escape");
      await seeList(page, ["img 1 a.png", "img 2 b.png", "img 3.png", "img 4.png"]);
      await seeFocus(card(page, "img 2 b.png"));
    }),
  },
  {
    keys: "Enter on a name that is refused",
    does: "shows what was typed again, with the reason",
    prove: inFresh(async (page, folder, desk) => {
      await press(page, "F2");
      const field = page.getByRole("textbox", { name: "Rename" });
      await seeFocus(field);
      const first = await database().prisma.asset.findFirstOrThrow({
        where: { folderId: folder.id, name: "img 1.png" },
      });
      await lockAssets(systemActor(desk.space), { assetIds: [first.id], reason: "Approved" });
      await page.keyboard.type("Anna");
      await press(page, "Enter");
      await see(page.getByText(/^Locked/));
      await seeValue(field, "Anna.png");
      await seeFocus(field);
      await press(page, "Escape");
      await seeFocus(img(page, 1));
    }),
  },
  ...(["Delete", "Backspace"] as const).map((key) => ({
    keys: key === "Delete" ? "Delete" : "Backspace on a Mac",
    does: "moves to the trash at once, and Undo in the message brings it back",
    prove: inFresh(async (page) => {
      if (key === "Backspace")
        await page.evaluate(() =>
          Object.defineProperty(navigator, "platform", {
            get: () => "MacIntel",
            configurable: true,
          }),
        );
      await press(page, "ArrowRight", key);
      await seeList(page, ["img 1.png", "img 3.png", "img 4.png"]);
      await seeFocus(img(page, 3));
      await see(page.getByRole("button", { name: "Undo", exact: true }));
      await press(page, "F6");
      await page.waitForFunction(() => document.activeElement?.closest("[role=region]") !== null);
      await tabToButton(page, "Undo");
      await press(page, "Enter");
      await seeList(page, ["img 1.png", "img 2.png", "img 3.png", "img 4.png"]);
      await page.evaluate(() => Reflect.deleteProperty(navigator, "platform"));
    }),
  })),
  {
    keys: "Shift+Delete",
    does: "deletes for good, but asks first",
    prove: inFresh(async (page) => {
      await press(page, "Shift+Delete");
      await seeDialogAndLeave(page, "Delete “img 1.png” for good?");
      await seeFocus(img(page, 1));
      await press(page, "Shift+Delete");
      await see(page.getByRole("alertdialog"));
      await tabToButton(page, "Delete for good");
      await press(page, "Enter");
      await seeList(page, ["img 2.png", "img 3.png", "img 4.png"]);
      await seeFocus(img(page, 2));
    }),
  },
  {
    keys: "Ctrl+Z and Ctrl+Shift+Z",
    does: "undo and redo what one did last",
    prove: inFresh(async (page) => {
      await press(page, "Delete");
      await seeList(page, ["img 2.png", "img 3.png", "img 4.png"]);
      await press(page, "Control+z");
      await seeList(page, ["img 1.png", "img 2.png", "img 3.png", "img 4.png"]);
      await press(page, "Control+Shift+z");
      await seeList(page, ["img 2.png", "img 3.png", "img 4.png"]);
      await press(page, "Control+z");
      await see(img(page, 1));
    }),
  },
  {
    keys: "Ctrl+C",
    does: "copies the address",
    prove: inFresh(async (page) => {
      await press(page, "Control+c");
      await see(page.getByText("Address copied").first());
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^http:\/\/localhost:\d+\/f\/\d+\/.*img(%20|-|_)1\.png$/);
    }),
  },
  {
    keys: "Ctrl+X and Ctrl+V",
    does: "cut and paste into the open folder, an empty one too",
    prove: inFresh(async (page, _folder, desk) => {
      const goal = await makeFolder(desk.space, { name: `Goal ${Date.now()}` });
      await press(page, "ArrowRight", "Space", "ArrowRight", "Space", "Control+x");
      await page
        .getByRole("treegrid", { name: "Folders" })
        .getByRole("row", { name: goal.name })
        .press("Enter");
      await seeAddress(page, new RegExp(`folder=${goal.id}`));
      await see(page.getByText("Nothing in here yet"));
      await press(page, "Control+v");
      await seeList(page, ["img 2.png", "img 3.png"]);
    }),
  },
  {
    keys: "Ctrl+V with a file on the clipboard",
    does: "uploads it into the open folder",
    prove: inFresh(async (page, folder) => {
      await page.evaluate(async () => {
        const canvas = new OffscreenCanvas(8, 8);
        canvas.getContext("2d")?.fillRect(0, 0, 8, 8);
        const blob = await canvas.convertToBlob({ type: "image/png" });
        await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
      });
      await press(page, "Control+v");
      await seeThat(
        () => database().prisma.asset.count({ where: { folderId: folder.id, name: "image.png" } }),
        1,
      );
    }),
  },
  {
    keys: "Ctrl+D",
    does: "downloads the original",
    prove: inMany(async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        press(page, "Control+d"),
      ]);
      expect(download.suggestedFilename()).toBe("img 1.png");
    }),
  },
  {
    keys: "Ctrl+U",
    does: "asks for files to upload, from the list and from anywhere else",
    prove: inMany(async (page) => {
      await Promise.all([page.waitForEvent("filechooser"), press(page, "Control+u")]);
      await press(page, "Shift+Tab");
      await Promise.all([page.waitForEvent("filechooser"), press(page, "Control+u")]);
    }),
  },
  ...["/", "Control+f"].map((key) => ({
    keys: key,
    does: "goes to the search",
    prove: inMany(async (page) => {
      await press(page, key);
      await seeFocus(page.getByRole("combobox", { name: "Search names and texts" }));
    }),
  })),
  {
    keys: "Ctrl+K",
    does: "opens the palette, with what can be done to the asset",
    prove: inMany(async (page) => {
      await press(page, "Control+k");
      await see(page.getByRole("menuitem", { name: "Rename" }));
      await seeDialogAndLeave(page, "Find a command or a place");
      await seeFocus(img(page, 1));
    }),
  },
  {
    keys: "?",
    does: "shows the sheet of keys",
    prove: inMany(async (page) => {
      await press(page, "?");
      await seeDialogAndLeave(page, "Keys");
      await seeFocus(img(page, 1));
    }),
  },
  ...[
    ["m", "moves", "Move “img 1.png”"],
    ["t", "tags", "Tags of “img 1.png”"],
    ["l", "locks", "Lock “img 1.png”"],
  ].map(([key = "", does = "", title = ""]) => ({
    keys: key.toUpperCase(),
    does: `${does} what has the focus`,
    prove: inMany(async (page) => {
      await press(page, key);
      await seeDialogAndLeave(page, title);
      await seeFocus(img(page, 1));
    }),
  })),
  {
    keys: "F",
    does: "opens the focus picker, and Esc comes back",
    prove: inMany(async (page, desk) => {
      await press(page, "f");
      await seeAddress(page, /\/focus\?/);
      await seeFocus(page.getByRole("slider", { name: "Focus from the left" }));
      await press(page, "Escape");
      await seeAddress(page, new RegExp(`folder=${desk.many.id}`));
      await seeFocus(img(page, 1));
    }),
  },
  {
    keys: "Space and Shift+Space",
    does: "change places for whoever prefers that",
    prove: async (desk) => {
      await preferring(desk, { spacePreviews: true }, async (page) => {
        await press(page, "Space");
        await seeDialogAndLeave(page, "img 1.png");
        await press(page, "Shift+Space");
        await seeSelected(page, 1);
      });
    },
  },
  {
    keys: "M, T, L, P, J, F, /, ?",
    does: "do nothing when single letters are switched off",
    prove: async (desk) => {
      await preferring(desk, { letterKeys: false }, async (page) => {
        await press(page, "m", "t", "l", "p", "j", "f", "/", "?");
        await press(page, "Space");
        await seeSelected(page, 1);
        await seeThat(() => page.getByRole("dialog").count(), 0);
        await seeFocus(img(page, 1));
      });
    },
  },
];

/** Does something as whoever set these preferences, which the page knows once it is loaded. */
async function preferring(
  desk: Desk,
  preferences: { spacePreviews?: boolean; letterKeys?: boolean },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const set = (data: typeof preferences) =>
    database().prisma.user.update({
      where: { id: desk.person.id },
      data: { preferences: data },
    });
  await set(preferences);
  desk.mustLoad = true;
  try {
    await openMany(desk);
    await act(desk.page);
  } finally {
    await set({});
    desk.mustLoad = true;
  }
}

/** The marked part of a field that has the focus. */
function markedText(field: Element): string {
  if (!(field instanceof HTMLInputElement) || field !== document.activeElement) return "";
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

async function tabToButton(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    const focused = page.locator(":focus");
    const label = await focused
      .evaluate((node) => node.ariaLabel ?? node.textContent)
      .catch(() => "");
    if (label === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
