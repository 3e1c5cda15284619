import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import type { Asset } from "#lib/asset.ts";
import type { Folder, Space } from "#lib/library.ts";
import type { SizedColumn, TableColumn } from "#lib/table-view.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { setPreferences } from "#server/domain/people/set-preferences.ts";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { holdParts } from "./hold-parts.ts";
import { openJourney } from "./journey.ts";
import { openLibrary } from "./library-page.ts";
import { see, seeFocus, seeNoMore, seeText, seeThat, seeValue } from "./see.ts";

const journey = openJourney();
let space: Space;
let admin: MadeMember;

beforeAll(async () => {
  space = await makeSpace();
  admin = await makeMember(space, "admin");
});

/** A folder of its own with such assets, open as a table with these columns. */
async function openTable(
  role: "editor" | "viewer",
  columns: TableColumn[],
  names: string[],
): Promise<{ page: Page; assets: Asset[] }> {
  const folder: Folder = await makeFolder(space, { name: `Folder of ${names[0]}` });
  const assets: Asset[] = [];
  for (const name of names) assets.push(await makeAsset(space, { name, folder }));
  const member = await makeMember(space, role);
  await setPreferences(member.account, { table: { columns, widths: {}, density: "comfortable" } });
  const page = await journey.signIn(member);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLibrary(page, space, `?layout=list&sort=name&folder=${folder.id}`);
  for (const name of names) await see(row(page, name));
  return { page, assets };
}

function row(page: Page, name: string) {
  return page.getByRole("row", { name: new RegExp(`^${name}`) });
}

function cell(page: Page, name: string, column: SizedColumn) {
  return row(page, name).locator(`[data-column=${column}]`);
}

function field(page: Page, label: string) {
  return page.getByRole("textbox", { name: label });
}

/** What the server has of an alternative text. */
async function alt(asset: Asset | undefined): Promise<string | null> {
  return (await getAsset(admin.actor, { assetId: asset?.id ?? 0 })).alt;
}

test("by keys: Enter opens and goes down, Tab on, Escape gives up, Ctrl+Z undoes", async () => {
  const { page, assets } = await openTable(
    "editor",
    ["alt", "size", "title"],
    ["badger.png", "fox.png"],
  );
  await row(page, "badger.png").focus();
  await page.keyboard.press("ArrowRight");
  await seeFocus(cell(page, "badger.png", "name"));
  await page.keyboard.press("ArrowRight");
  await seeFocus(cell(page, "badger.png", "alt"));
  await page.keyboard.press("Enter");
  await seeFocus(field(page, "Alt text, badger.png"));
  await page.keyboard.type("A badger digs");
  await page.keyboard.press("Enter");
  await seeText(cell(page, "badger.png", "alt"), "A badger digs");
  await seeFocus(field(page, "Alt text, fox.png"));
  await page.keyboard.type("A fox");
  await page.keyboard.press("Tab");
  await seeFocus(field(page, "Title, fox.png"));
  await page.keyboard.press("Shift+Tab");
  await seeFocus(field(page, "Alt text, fox.png"));
  await seeValue(field(page, "Alt text, fox.png"), "A fox");
  await page.keyboard.press("Tab");
  await page.keyboard.type("never kept");
  await page.keyboard.press("Escape");
  await seeFocus(cell(page, "fox.png", "title"));
  await seeText(cell(page, "fox.png", "title"), "");
  await seeThat(() => alt(assets[1]), "A fox");
  await page.keyboard.press("Control+z");
  await seeThat(() => alt(assets[1]), null);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await seeFocus(field(page, "Alt text, fox.png"));
  await seeValue(field(page, "Alt text, fox.png"), "");
  // After the last row one stays in the cell.
  await page.keyboard.type("Another fox");
  await page.keyboard.press("Enter");
  await seeFocus(cell(page, "fox.png", "alt"));
  await seeThat(() => alt(assets[1]), "Another fox");
});

test("what is typed before the field is there goes from cell to cell", async () => {
  const { page, assets } = await openTable("editor", ["alt"], ["hare.png", "ibex.png"]);
  await row(page, "hare.png").focus();
  await page.keyboard.press("ArrowRight");
  const parts = await holdParts(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.keyboard.type("A hare");
  await page.keyboard.press("Tab");
  await page.keyboard.type("An ibex");
  await page.keyboard.press("Enter");
  await parts.letGo();
  await seeThat(async () => [await alt(assets[0]), await alt(assets[1])], ["A hare", "An ibex"]);
  await seeFocus(cell(page, "ibex.png", "alt"));
});

test("a deliberate empty is told from a missing text, and asked for by key or button", async () => {
  const { page, assets } = await openTable("editor", ["alt"], ["line.png", "wave.png"]);
  await seeText(cell(page, "line.png", "alt"), "missing");
  await cell(page, "line.png", "alt").dblclick();
  await seeFocus(field(page, "Alt text, line.png"));
  await seeAccessible(page, "table with a text being changed");
  await page.keyboard.press("Control+e");
  await seeText(cell(page, "line.png", "alt"), "decorative");
  await seeThat(() => alt(assets[0]), "");
  // Whoever looks at it and goes on changes nothing.
  await seeFocus(field(page, "Alt text, wave.png"));
  await page.keyboard.press("Shift+Tab");
  await seeFocus(field(page, "Alt text, line.png"));
  await page.keyboard.press("Escape");
  await seeText(cell(page, "line.png", "alt"), "decorative");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Not decorative/ }).click();
  await seeThat(() => alt(assets[0]), null);
  await seeText(cell(page, "line.png", "alt"), "missing");
});

test("what is refused stays in its cell as it was typed, with why", {
  timeout: 120_000,
}, async () => {
  const { page, assets } = await openTable("editor", ["title"], ["otter.png", "stoat.png"]);
  const [otter, stoat] = assets;
  if (!otter || !stoat) throw new Error("no assets");
  const title = (value: string) => [{ field: "title", language: space.defaultLanguage, value }];
  await cell(page, "stoat.png", "title").dblclick();
  await seeFocus(field(page, "Title, stoat.png"));
  await page.keyboard.type("Mine");
  await editAssetTexts(admin.actor, { assetId: stoat.id, texts: title("Theirs") });
  // There is no row below it to go to: the field opens again.
  await page.keyboard.press("Enter");
  await see(page.getByText("There now: “Theirs”"));
  await seeFocus(field(page, "Title, stoat.png"));
  await seeValue(field(page, "Title, stoat.png"), "Mine");
  await seeAccessible(page, "table with a refused text");
  // Whoever has seen that may insist.
  await page.keyboard.press("Enter");
  await seeText(cell(page, "stoat.png", "title"), "Mine");
  // Whoever went on by then sees it in the cell, and comes back to it.
  await cell(page, "otter.png", "title").dblclick();
  await page.keyboard.type("Too late");
  await lockAssets(admin.actor, { assetIds: [otter.id], reason: "print" });
  await page.keyboard.press("Enter");
  await seeFocus(field(page, "Title, stoat.png"));
  await see(cell(page, "otter.png", "title").getByText("Too late"));
  await seeText(cell(page, "otter.png", "title"), /locked/i);
  await seeAccessible(page, "table with a refused text elsewhere");
  await page.getByRole("button", { name: "Go on with it" }).click();
  await seeValue(field(page, "Title, otter.png"), "Too late");
  await page.keyboard.press("Escape");
  await seeText(cell(page, "otter.png", "title"), "");
});

test("whoever may not change a text is told why", async () => {
  const { page, assets } = await openTable("editor", ["alt"], ["seal.png", "vole.png"]);
  await lockAssets(admin.actor, { assetIds: [assets[0]?.id ?? 0], reason: "print" });
  await see(
    row(page, "seal.png")
      .getByLabel(/Locked/)
      .first(),
  );
  await cell(page, "seal.png", "alt").dblclick();
  await see(page.getByText("Locked. A reviewer or an admin can unlock it.").first());
  await seeFocus(cell(page, "seal.png", "alt"));
  await seeNoMore(field(page, "Alt text, seal.png"));
  const { page: other } = await openTable("viewer", ["alt"], ["wolf.png"]);
  await cell(other, "wolf.png", "alt").dblclick();
  await see(other.getByText("You may look, but not change anything.").first());
  await seeNoMore(field(other, "Alt text, wolf.png"));
});
