import type { Page } from "playwright-core";
import { makeFolder } from "#tests/factories.ts";
import { openLibrary } from "../library-page.ts";
import { see, seeAddress, seeFocus, seeNoMore, seeThat } from "../see.ts";
import { type Desk, type KeyRow, press, seeDialogAndLeave } from "./desk.ts";

/** Keys of the tree of folders: Alps (Aosta (Aymavilles), Arosa) and Zeta. */
export const treeRows: KeyRow[] = [
  {
    keys: "Tab",
    does: "stops once at the tree",
    prove: async (desk) => {
      const page = await openTree(desk);
      await press(page, "Shift+Tab");
      await seeThat(() => folderOf(page), null);
      await press(page, "Tab");
      await seeFocus(row(page, "Alps"));
      await press(page, "Tab");
      await seeFocus(page.getByRole("button", { name: "New tag" }));
    },
  },
  {
    keys: "arrows up and down",
    does: "move over what is shown",
    prove: async (desk) => {
      const page = await openTree(desk);
      await press(page, "ArrowDown");
      await seeFocus(row(page, "Zeta"));
      await press(page, "ArrowUp");
      await seeFocus(row(page, "Alps"));
    },
  },
  {
    keys: "arrows right and left",
    does: "open, go in, go out to the parent, and close",
    prove: async (desk) => {
      const page = await openTree(desk);
      await seeThat(() => row(page, "Alps").getAttribute("aria-expanded"), "false");
      await press(page, "ArrowRight");
      await see(row(page, "Aosta"), row(page, "Arosa"));
      await seeThat(() => row(page, "Alps").getAttribute("aria-expanded"), "true");
      await press(page, "ArrowDown", "ArrowRight");
      await see(row(page, "Aymavilles"));
      await press(page, "ArrowDown");
      await seeFocus(row(page, "Aymavilles"));
      await press(page, "ArrowLeft");
      await seeFocus(row(page, "Aosta"));
      await press(page, "ArrowLeft");
      await seeNoMore(row(page, "Aymavilles"));
      await press(page, "ArrowLeft");
      await seeFocus(row(page, "Alps"));
      await press(page, "ArrowLeft");
      await seeNoMore(row(page, "Aosta"));
    },
  },
  {
    keys: "Home and End",
    does: "go to the first and the last that is shown",
    prove: async (desk) => {
      const page = await openTree(desk);
      await press(page, "End");
      await seeFocus(row(page, "Zeta"));
      await press(page, "Home");
      await seeFocus(row(page, "Alps"));
    },
  },
  {
    keys: "letters",
    does: "go to the folder that begins so",
    prove: async (desk) => {
      const page = await openTree(desk);
      await press(page, "z");
      await seeFocus(row(page, "Zeta"));
    },
  },
  {
    keys: "levels and places",
    does: "are told to those who do not see them",
    prove: async (desk) => {
      const page = await openTree(desk);
      await press(page, "ArrowRight");
      await see(row(page, "Arosa"));
      const told = () =>
        row(page, "Arosa").evaluate((node) =>
          ["aria-level", "aria-posinset", "aria-setsize"].map((name) => node.getAttribute(name)),
        );
      await seeThat(told, ["2", "2", "2"]);
    },
  },
  {
    keys: "Enter",
    does: "opens the folder, which is the current page then and keeps the focus",
    prove: async (desk) => {
      const page = await openTree(desk);
      await press(page, "ArrowDown", "Enter");
      await seeAddress(page, /folder=\d+/);
      await see(page.getByRole("heading", { name: "Zeta" }));
      await seeThat(() => row(page, "Zeta").getAttribute("aria-current"), "page");
      await seeThat(() => row(page, "Alps").getAttribute("aria-current"), null);
      await seeFocus(row(page, "Zeta"));
    },
  },
  ...(
    [
      ["F2", "dialog", "Rename “Alps”"],
      ["Delete", "dialog", "Delete the folder “Alps”?"],
    ] as const
  ).map(([key, , title]) => ({
    keys: key,
    does: `asks: ${title}`,
    prove: async (desk: Desk) => {
      const page = await openTree(desk);
      await press(page, key);
      await seeDialogAndLeave(page, title);
      await seeFocus(row(page, "Alps"));
    },
  })),
  ...["Shift+F10", "ContextMenu"].map((key) => ({
    keys: key,
    does: "opens the menu of the folder, the same as its ⋯",
    prove: async (desk: Desk) => {
      const page = await openTree(desk);
      await press(page, key);
      const items = () => page.getByRole("menuitem").allTextContents();
      await seeFocus(page.getByRole("menuitem").first());
      const inMenu = await items();
      await press(page, "Escape");
      await seeFocus(row(page, "Alps"));
      await row(page, "Alps").hover();
      await page.getByRole("button", { name: "Actions for the folder Alps" }).click();
      await see(page.getByRole("menuitem").first());
      await seeThat(items, inMenu);
      await press(page, "Escape");
    },
  })),
];

/** Makes the folders of the tree, which is closed whenever the page is opened. */
export async function plantTree({ page, space }: Desk["tree"]): Promise<void> {
  await page.addInitScript(() => {
    // Empty pages have no storage.
    if (window.location.protocol !== "about:") window.localStorage.clear();
  });
  const alps = await makeFolder(space, { name: "Alps" });
  const aosta = await makeFolder(space, { name: "Aosta", parent: alps });
  await makeFolder(space, { name: "Aymavilles", parent: aosta });
  await makeFolder(space, { name: "Arosa", parent: alps });
  await makeFolder(space, { name: "Zeta" });
}

/** The tree with everything closed and the focus on the first folder. */
async function openTree({ isTidy, tree: { page, space } }: Desk): Promise<Page> {
  if (isTidy && /\/assets/.test(page.url())) await closeTree(page);
  else {
    await page.goto("about:blank");
    await openLibrary(page, space);
  }
  await see(page.getByText("Your library is empty"));
  // Folders are in the first HTML, before they hear keys: there and back shows that they do.
  const goes = async (key: string, name: string) => {
    await row(page, name === "Alps" ? "Zeta" : "Alps").focus();
    await page.keyboard.press(key);
    return page.evaluate(() => document.activeElement?.ariaLabel);
  };
  await seeThat(() => goes("End", "Zeta"), "Zeta");
  await seeThat(() => goes("Home", "Alps"), "Alps");
  return page;
}

/** Quicker than loading the page again. */
async function closeTree(page: Page): Promise<void> {
  await press(page, "Escape");
  await page.evaluate(() => window.history.pushState(null, "", window.location.pathname));
  if ((await row(page, "Alps").getAttribute("aria-expanded")) === "false") return;
  await row(page, "Alps").press("ArrowLeft");
  await seeThat(() => row(page, "Alps").getAttribute("aria-expanded"), "false");
}

function row(page: Page, name: string) {
  return page.getByRole("treegrid", { name: "Folders" }).getByRole("row", { name, exact: true });
}

/** The folder in whose row the focus is. */
function folderOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.closest("[role=treegrid] [role=row]")?.ariaLabel ?? null,
  );
}
