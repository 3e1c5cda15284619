import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import type { Folder, Space, Tag } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { openJourney } from "./journey.ts";
import { fillFolder } from "./keys/desk.ts";
import { type Keyboard, keyboardOf } from "./keys/keyboard.ts";
import { openLibrary, seeList } from "./library-page.ts";
import { see, seeAddress, seeNoMore, seeThat, seeValue } from "./see.ts";

// The twelve tasks of somebody who looks after a library, without a mouse: every key goes to what
// has the focus, which the keys before brought there, and which is never nothing.
// Each reads the screen after every key, which a busy machine makes long.
vi.setConfig({ testTimeout: 120_000 });

const journey = openJourney({ keepsBrowsers: true });
let page: Page;
let keys: Keyboard;
let space: Space;
let goal: Folder;
let hero: Tag;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  goal = await makeFolder(space, { name: "Campaigns" });
  hero = await makeTag(space, { name: "Hero" });
  page = await journey.signIn(await makeMember(space, "admin"), {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  keys = keyboardOf(page);
});

let inboxes = 0;

test("1. upload a file into a new folder", async () => {
  // Another one when it is tried again.
  inboxes += 1;
  const inbox = `${inboxes} Inbox`;
  await openLibrary(page, space);
  await keys.press("Tab");
  await keys.tabTo(/^New folder$/);
  await keys.press("Enter");
  await see(page.getByRole("dialog", { name: "New folder" }));
  await keys.type(inbox);
  await keys.press("Enter");
  await seeNoMore(page.getByRole("dialog"));
  await keys.seeFocused(/^New folder$/);
  await keys.press("Tab");
  await keys.type(inbox.slice(0, 4).toLowerCase());
  await keys.seeFocused(new RegExp(`^${inbox}`));
  await keys.press("Enter");
  await see(page.getByRole("heading", { name: inbox }));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keys.press("Control+u")]);
  const buffer = await makePicture({ format: "png", pattern: [20, 80, 140] });
  await chooser.setFiles([{ name: "lake.png", mimeType: "image/png", buffer }]);
  await seeList(page, ["lake.png"]);
});

test("2. find by search", async () => {
  await openFresh();
  await keys.press("/");
  await keys.type("img 3");
  await seeList(page, ["img 3.png"]);
  await keys.tabTo(/^img 3\.png/);
  await keys.press("Enter");
  await see(page.getByRole("heading", { name: "img 3.png" }));
});

test("3. narrow by a facet", async () => {
  const folder = await openFresh();
  await database().prisma.assetTag.create({
    data: { assetId: await idIn(folder, "img 2.png"), tagId: hero.id },
  });
  await keys.press("Shift+Tab");
  for (let at = ""; !/Filter$/.test(at); at = (await page.locator(":focus").textContent()) ?? "")
    await keys.press("Shift+Tab");
  await keys.press("Enter");
  await see(page.getByRole("checkbox", { name: /^Hero/ }));
  await keys.tabTo(/Hero/);
  await keys.press("Space");
  await keys.press("Escape");
  await seeList(page, ["img 2.png"]);
});

test("4. select a range and tag it", async () => {
  const folder = await openFresh();
  await keys.press("Space", "Shift+ArrowRight", "Shift+ArrowRight", "t");
  await keys.seeFocused(/Find or create a tag/);
  await keys.type("Her");
  await keys.press("Tab");
  await keys.tabTo(/^Hero$/);
  await keys.press("Space");
  await keys.tabTo(/^Save$/);
  await keys.press("Enter");
  await seeNoMore(page.getByRole("dialog"));
  await seeThat(() => countIn(folder, { tags: { some: { tagId: hero.id } } }), 3);
  await keys.seeFocused(/^img 3\.png/);
});

test("5. move to a folder", async () => {
  await openFresh();
  await keys.press("ArrowRight", "m");
  await keys.seeFocused(/Find a folder/);
  await keys.type("Camp");
  await keys.tabTo(/^Campaigns/);
  await keys.press("Enter");
  await keys.tabTo(/^Move$/);
  await keys.press("Enter");
  await seeList(page, ["img 1.png", "img 3.png", "img 4.png"]);
  await keys.seeFocused(/^img 3\.png/);
  await seeThat(() => countIn(goal, { name: "img 2.png" }), 1);
});

test("6. describe in two languages", async () => {
  const folder = await openFresh();
  await keys.press("Enter");
  await see(page.getByRole("tabpanel", { name: "Texts" }));
  await keys.tabTo(/^Alt text, English/);
  await keys.type("A lake at dawn");
  await keys.tabTo(/^Alt text, German/);
  await keys.type("Ein See im Morgengrauen");
  await keys.press("Control+s");
  await seeThat(
    () =>
      database().prisma.assetText.count({
        where: { asset: { folderId: folder.id }, field: "alt", NOT: { value: "" } },
      }),
    2,
  );
  await keys.press("Escape");
  await keys.seeFocused(/^img 1\.png/);
});

test("7. set the focus point", async () => {
  const folder = await openFresh();
  await keys.press("f");
  await seeAddress(page, /\/focus\?/);
  await keys.tabTo(/^Focus from the left/);
  await keys.press("Home", "PageDown", "Enter");
  await seeAddress(page, new RegExp(`folder=${folder.id}`));
  await keys.seeFocused(/^img 1\.png/);
  await seeThat(() => countIn(folder, { NOT: { focus: null } }), 1);
});

test("8. rename", async () => {
  await openFresh();
  await keys.press("F2");
  await keys.type("lake");
  await keys.press("Tab");
  await seeValue(page.getByRole("textbox", { name: "Rename" }), "img 2.png");
  await keys.type("meadow");
  await keys.press("Enter");
  await seeList(page, ["img 3.png", "img 4.png", "lake.png", "meadow.png"]);
  await keys.seeFocused(/^meadow\.png/);
});

test("9. lock with a reason, and unlock", async () => {
  const folder = await openFresh();
  await keys.press("l");
  await keys.seeFocused(/Reason/);
  await keys.type("Printed on Friday");
  await keys.tabTo(/^Lock$/);
  await keys.press("Enter");
  await seeThat(() => countIn(folder, { lockReason: "Printed on Friday" }), 1);
  await keys.seeFocused(/^img 1\.png.*[Ll]ocked/);
  await keys.press("l");
  await seeThat(() => countIn(folder, { lockedAt: null }), 4);
});

test("10. move to the trash, undo, and restore from the trash", async () => {
  const folder = await openFresh();
  await keys.press("Delete");
  await seeList(page, ["img 2.png", "img 3.png", "img 4.png"]);
  await keys.press("Control+z");
  await see(page.getByRole("gridcell", { name: "img 1.png" }));
  await keys.press("Control+Home", "Delete");
  await seeThat(() => countIn(folder, { deletedAt: null }), 3);
  await keys.press("Control+k");
  await see(page.getByRole("dialog"));
  await keys.type("Trash");
  // The place comes before the command that would move what has the focus there.
  await keys.press("Enter");
  await seeAddress(page, /view=trash/);
  await keys.tabTo(/^img 1\.png/);
  await keys.press("Shift+F10");
  await keys.seeFocused(/^Open/);
  await keys.type("Rest");
  await keys.press("Enter");
  await seeThat(() => countIn(folder, { deletedAt: null }), 4);
});

test("11. copy the address and download", async () => {
  await openFresh();
  await keys.press("Control+c");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await seeThat(async () => /\/f\/\d+\/.*img.+1\.png$/.test(await copied()), true);
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Control+d")]);
  expect(download.suggestedFilename()).toBe("img 1.png");
});

test("12. invite a person", async () => {
  await openFresh();
  await keys.press("Control+k");
  await see(page.getByRole("dialog"));
  await keys.type("people");
  await keys.press("Enter");
  await seeAddress(page, /settings\/people$/);
  await see(page.getByRole("button", { name: "Invite", exact: true }));
  await keys.tabTo(/^Invite$/);
  await keys.press("Enter");
  await keys.seeFocused(/E-mail/);
  await keys.type("new@example.com");
  await keys.press("Enter");
  const link = page.getByRole("textbox", { name: /link/i });
  await see(link);
  await keys.press("Escape");
  await seeNoMore(link);
  await keys.seeFocused(/^Invite$/);
});

/** A folder of its own, opened, with the focus brought to its first card. */
async function openFresh(): Promise<Folder> {
  const folder = await fillFolder(space, 4);
  await page.goto("about:blank");
  await openLibrary(page, space, `?folder=${folder.id}&sort=name&layout=grid`);
  await see(page.getByRole("gridcell", { name: "img 1.png" }));
  await page.keyboard.press("Tab");
  await keys.tabTo(/^img 1\.png/);
  return folder;
}

async function idIn(folder: Folder, name: string): Promise<number> {
  const where = { folderId: folder.id, name };
  return (await database().prisma.asset.findFirstOrThrow({ where })).id;
}

type AssetWhere = NonNullable<
  Parameters<ReturnType<typeof database>["prisma"]["asset"]["count"]>[0]
>["where"];

function countIn(folder: Folder, where: AssetWhere): Promise<number> {
  return database().prisma.asset.count({ where: { folderId: folder.id, ...where } });
}
