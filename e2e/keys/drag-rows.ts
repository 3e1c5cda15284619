import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { database } from "#server/db/database.ts";
import { makeFolder, makeTag } from "#tests/factories.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { openLibrary, seeList } from "../library-page.ts";
import { bringIntoView, see, seeNoMore, seeThat } from "../see.ts";
import { dropFiles } from "../upload-panel.ts";
import { img, inFresh, type KeyRow, openFresh, openMany } from "./desk.ts";
import { seeSelected } from "./see-selected.ts";

/** Dragging, by a real mouse. What each has as keys and menus is in the other tables. */
export const dragRows: KeyRow[] = [
  {
    keys: "a card onto a folder",
    does: "moves that one, though others are selected, and can be undone",
    prove: async (desk) => {
      const { page } = desk;
      const goal = await makeFolder(desk.space, { name: freshName("Goal") });
      await openFresh(desk);
      await img(page, 3).click();
      await drag(page, img(page, 1), row(page, goal.name));
      await seeList(page, ["img 2.png", "img 3.png", "img 4.png"]);
      await seeThat(() => countIn(goal.id), 1);
      await page.keyboard.press("Control+z");
      await see(img(page, 1));
      await seeThat(() => countIn(goal.id), 0);
    },
  },
  {
    keys: "a selected card onto a folder",
    does: "moves all that are selected",
    prove: async (desk) => {
      const { page } = desk;
      const goal = await makeFolder(desk.space, { name: freshName("Goal") });
      await openFresh(desk);
      await img(page, 1).click();
      await img(page, 3).click({ modifiers: ["Shift"] });
      await seeSelected(page, 1, 2, 3);
      await drag(page, img(page, 2), row(page, goal.name));
      await seeList(page, ["img 4.png"]);
      await seeThat(() => countIn(goal.id), 3);
    },
  },
  {
    keys: "a card over a closed folder",
    does: "opens it after a while, so that one inside can be aimed at",
    prove: async (desk) => {
      const { page } = desk;
      const outer = await makeFolder(desk.space, { name: freshName("Outer") });
      const inner = await makeFolder(desk.space, { name: freshName("Inner"), parent: outer });
      await openFresh(desk);
      await seeNoMore(row(page, inner.name));
      await drag(page, img(page, 1), row(page, outer.name), async () => {
        await see(row(page, inner.name));
        await moveOver(page, row(page, inner.name));
      });
      await seeThat(() => countIn(inner.id), 1);
    },
  },
  {
    keys: "a card onto its own folder",
    does: "says why nothing can be dropped there",
    prove: inFresh(async (page, folder) => {
      await drag(page, img(page, 1), row(page, folder.name), () =>
        see(page.getByText("It is in here already")),
      );
      expect(await countIn(folder.id)).toBe(4);
    }),
  },
  {
    keys: "a card onto a folder with Ctrl",
    does: "says that nothing lies in two folders, and moves once the key is let go",
    prove: inFresh(async (page, _folder, desk) => {
      const goal = await makeFolder(desk.space, { name: freshName("Goal") });
      await drag(page, img(page, 1), row(page, goal.name), async () => {
        await page.keyboard.down("Control");
        await moveOver(page, row(page, goal.name));
        await see(page.getByText("Everything lies in one folder"));
        await page.keyboard.up("Control");
        await moveOver(page, row(page, goal.name));
      });
      await seeThat(() => countIn(goal.id), 1);
    }),
  },
  {
    keys: "a card onto a tag",
    does: "tags it",
    prove: async (desk) => {
      const { page } = desk;
      const tag = await makeTag(desk.space, { name: freshName("Tag") });
      await openFresh(desk);
      await drag(page, img(page, 1), page.getByRole("link", { name: `${tag.name} 0` }));
      await see(page.getByRole("link", { name: `${tag.name} 1` }));
    },
  },
  {
    keys: "a folder onto a folder",
    does: "moves it in; into itself is refused with the reason",
    prove: async (desk) => {
      const { page, space } = desk;
      const outer = await makeFolder(space, { name: freshName("Outer") });
      const inner = await makeFolder(space, { name: freshName("Inner") });
      await openMany(desk);
      await drag(page, name(page, inner.name), row(page, outer.name));
      await seeThat(() => parentOf(inner.id), outer.id);
      // It can be opened once the tree knows that something is inside.
      await seeThat(() => row(page, outer.name).getAttribute("aria-expanded"), "false");
      await row(page, outer.name).press("ArrowRight");
      await see(row(page, inner.name));
      await drag(page, name(page, outer.name), row(page, inner.name), () =>
        see(page.getByText("A folder cannot go into itself")),
      );
      expect(await parentOf(outer.id)).toBeNull();
    },
  },
  {
    keys: "files of the desktop over a folder",
    does: "name it before they are let go, and go there",
    prove: async (desk) => {
      const { page, space } = desk;
      const goal = await makeFolder(space, { name: freshName("Goal") });
      const file = path.join(desk.journey.folder(), "from-desktop.png");
      await writeFile(file, await makePicture({ pattern: [90, 10, 20], format: "png" }));
      await openLibrary(page, space);
      await bringIntoView(row(page, goal.name));
      await dropFiles(page, [file], {
        onto: row(page, goal.name),
        sees: page.getByText(`into “${goal.name}”`),
      });
      await seeThat(() => countIn(goal.id), 1);
    },
  },
  {
    keys: "a card out of the window",
    does: "gives its address, a file to download and a picture with its alt text",
    prove: inFresh(async (page) => {
      const carried = page.evaluate(
        () =>
          new Promise<Record<string, string>>((resolve) =>
            document.addEventListener(
              "dragstart",
              ({ dataTransfer }) =>
                resolve(
                  Object.fromEntries(
                    ["text/uri-list", "text/plain", "text/html", "DownloadURL"].map((type) => [
                      type,
                      dataTransfer?.getData(type) ?? "",
                    ]),
                  ),
                ),
              { once: true },
            ),
          ),
      );
      await drag(page, img(page, 1), page.getByRole("heading", { level: 1 }));
      const { "text/uri-list": address = "", ...others } = await carried;
      expect(address).toMatch(/^http:\/\/localhost:\d+\/f\/.*img(%20|-|_)1\.png$/);
      expect(others).toEqual({
        "text/plain": address,
        "text/html": `<img src="${address}" alt="">`,
        DownloadURL: `image/png:img 1.png:${address}`,
      });
      expect((await page.request.get(address)).headers()["content-type"]).toBe("image/png");
    }),
  },
];

/** Drags with a mouse; `before` runs while it is held over the goal. */
async function drag(
  page: Page,
  from: Locator,
  to: Locator,
  before?: () => Promise<unknown>,
): Promise<void> {
  await bringIntoView(to);
  await from.hover({ position: { x: 30, y: 12 } });
  await page.mouse.down();
  await moveOver(page, to);
  await before?.();
  await page.mouse.up();
}

/** Twice, because the first step over an element only enters it. */
async function moveOver(page: Page, to: Locator): Promise<void> {
  await bringIntoView(to);
  const place = await to.boundingBox();
  if (!place) throw new Error("What it is dragged to is not on the screen.");
  const [x, y] = [place.x + Math.min(60, place.width / 2), place.y + place.height / 2];
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.move(x + 1, y);
}

let made = 0;

function freshName(word: string): string {
  made += 1;
  return `${word} ${made}`;
}

function row(page: Page, folder: string) {
  return page
    .getByRole("treegrid", { name: "Folders" })
    .getByRole("row", { name: folder, exact: true });
}

/** The name of a folder, by which it is dragged. */
function name(page: Page, folder: string) {
  return row(page, folder).getByText(folder, { exact: true });
}

function countIn(folderId: number): Promise<number> {
  return database().prisma.asset.count({ where: { folderId, deletedAt: null } });
}

async function parentOf(id: number): Promise<number | null> {
  const folder = await database().prisma.folder.findUniqueOrThrow({ where: { id } });
  return folder.parentId;
}
