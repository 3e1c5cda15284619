import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Asset } from "#lib/asset.ts";
import type { Space } from "#lib/library.ts";
import type { TableColumn } from "#lib/table-view.ts";
import { database } from "#server/db/database.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { releaseAssets } from "#server/domain/assets/release-assets.ts";
import { createField } from "#server/domain/fields/create-field.ts";
import { deleteField } from "#server/domain/fields/delete-field.ts";
import { getPreferences } from "#server/domain/people/get-preferences.ts";
import { setPreferences } from "#server/domain/people/set-preferences.ts";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember, testPassword } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { openLibrary } from "./library-page.ts";
import { see, seeFocus, seeNoMore, seeText, seeThat, seeValue } from "./see.ts";

const journey = openJourney();
let space: Space;
let admin: MadeMember;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de", "ar"] });
  admin = await makeMember(space, "admin");
  await createField(admin.actor, { name: "Caption", key: "caption" });
  await createField(admin.actor, { name: "Credit", key: "credit", translatable: false });
});

type Opened = { page: Page; member: MadeMember; assets: Asset[]; address: string };

/** A folder of its own with such assets, open as a table with these columns. */
async function openTable(
  columns: TableColumn[],
  names: string[],
  options: { hasTouch?: boolean } = {},
): Promise<Opened> {
  const folder = await makeFolder(space);
  const assets: Asset[] = [];
  for (const name of names) assets.push(await makeAsset(space, { name, folder }));
  const member = await makeMember(space, "editor");
  await setPreferences(member.account, { table: { columns, widths: {}, density: "comfortable" } });
  const page = await journey.signIn(member, options);
  await page.setViewportSize({ width: 1280, height: 800 });
  const address = `?layout=list&sort=name&folder=${folder.id}`;
  await openLibrary(page, space, address);
  for (const name of names) await see(row(page, name));
  return { page, member, assets, address };
}

function row(page: Page, name: string) {
  return page.getByRole("row", { name: new RegExp(`^${name}`) });
}

function cell(page: Page, name: string, column: TableColumn | "name") {
  return row(page, name).locator(`[data-column="${column}"]`);
}

function field(page: Page, label: string) {
  return page.getByRole("textbox", { name: label });
}

function headings(page: Page): Promise<string[]> {
  return page.locator("[role=columnheader][data-column]:visible").allInnerTexts();
}

/** What the server has of a text. */
async function text(asset: Asset | undefined, key: string): Promise<string | undefined> {
  const { texts } = await getAsset(admin.actor, { assetId: asset?.id ?? 0 });
  return texts.find(({ field, language }) => `${field}.${language}` === key)?.value;
}

/** Ends the sessions of a person, as a server does after some time. */
async function endSessions({ account }: MadeMember): Promise<void> {
  await database().prisma.session.deleteMany({ where: { userId: account.id } });
}

async function signInAgain(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByLabel("Password").fill(testPassword);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await seeNoMore(dialog);
}

test("texts of the space are columns in the languages one wants to see, and are changed there", {
  timeout: 120_000,
}, async () => {
  const { page, member, assets } = await openTable(["size"], ["crane.png", "heron.png"]);
  await editAssetTexts(admin.actor, {
    assetId: assets[0]?.id ?? 0,
    texts: [{ field: "caption", language: "ar", value: "طائر الكركي" }],
  });
  await page.getByRole("button", { name: "Columns and density" }).click();
  const panel = page.getByRole("dialog", { name: "Columns and density" });
  for (const name of ["Alt text, German", "Caption, Arabic", "Credit, All languages"])
    await panel.getByRole("button", { name, exact: true }).click();
  const chosen = ["Name", "Size", "Alt text, German", "Caption, Arabic", "Credit"];
  await seeThat(() => headings(page), chosen);
  await seeAccessible(page, "options of the table with texts");
  await panel.getByRole("button", { name: "Move Alt text, German down" }).click();
  const moved = ["Name", "Size", "Caption, Arabic", "Alt text, German", "Credit"];
  await seeThat(() => headings(page), moved);
  const stored = async () => (await getPreferences(member.account.id)).table.columns;
  await seeThat(stored, ["size", "caption.ar", "alt.de", "credit."]);
  // What is hidden keeps the focus on its line.
  const credit = panel.getByRole("checkbox", { name: "Credit" });
  await credit.press("Space");
  await seeThat(() => headings(page), moved.slice(0, -1));
  await credit.press("Space");
  await seeThat(() => headings(page), moved);
  await page.keyboard.press("Escape");

  const arabic = cell(page, "crane.png", "caption.ar");
  await seeText(arabic, "طائر الكركي");
  await see(arabic.locator("[lang=ar][dir=rtl]"));
  await cell(page, "crane.png", "size").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  const caption = field(page, "Caption, Arabic, crane.png");
  await seeFocus(caption);
  await seeAccessible(page, "table with a text of another language being changed");
  await seeThat(() => caption.getAttribute("dir"), "rtl");
  await page.keyboard.press("Tab");
  await seeFocus(field(page, "Alt text, German, crane.png"));
  await page.keyboard.type("Ein Kranich");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Kim");
  await page.keyboard.press("Enter");
  await seeFocus(field(page, "Credit, heron.png"));
  await page.keyboard.press("Shift+Tab");
  await seeFocus(field(page, "Alt text, German, heron.png"));
  await page.keyboard.press("Control+e");
  await seeText(cell(page, "heron.png", "alt.de"), "decorative");
  const kept = async () => [
    await text(assets[0], "alt.de"),
    await text(assets[0], "credit."),
    await text(assets[1], "alt.de"),
  ];
  await seeThat(kept, ["Ein Kranich", "Kim", ""]);
  await page.keyboard.press("Control+z");
  await seeThat(() => text(assets[1], "alt.de"), undefined);
  await seeText(cell(page, "heron.png", "alt.de"), "missing");
  await page.reload();
  await seeText(cell(page, "crane.png", "alt.de"), "Ein Kranich");
  await seeThat(() => headings(page), moved);
});

test("columns of fields that are no more are left out, and those of another space stay its own", async () => {
  const { id } = await createField(admin.actor, { name: "Motif", key: "motif" });
  const { page, member, address } = await openTable(
    ["motif.de", "elsewhere.en", "caption.fr", "title.de"],
    ["grebe.png"],
  );
  await seeThat(() => headings(page), ["Name", "Motif, German", "Title, German"]);
  await deleteField(admin.actor, { fieldId: id });
  await openLibrary(page, space, address);
  await seeThat(() => headings(page), ["Name", "Title, German"]);
  await page.getByRole("button", { name: "Columns and density" }).click();
  await page.getByRole("checkbox", { name: "Size" }).press("Space");
  await seeThat(() => headings(page), ["Name", "Title, German", "Size"]);
  const stored = async () => (await getPreferences(member.account.id)).table.columns;
  await seeThat(stored, ["motif.de", "elsewhere.en", "caption.fr", "title.de", "size"]);
});

test("a refused text survives a reload, and whoever comes back to its cell goes on with it", async () => {
  const { page, assets } = await openTable(["alt.de"], ["kite.png", "owl.png"]);
  const [kite] = assets;
  await cell(page, "kite.png", "alt.de").dblclick();
  await seeFocus(field(page, "Alt text, German, kite.png"));
  await page.keyboard.type("Ein Milan");
  await lockAssets(admin.actor, { assetIds: [kite?.id ?? 0], reason: "print" });
  await page.keyboard.press("Enter");
  await seeText(cell(page, "kite.png", "alt.de"), /Ein Milan.*locked/i);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await seeText(cell(page, "kite.png", "alt.de"), /Ein Milan.*Not saved yet/);
  await seeAccessible(page, "table with an unsaved text");
  await releaseAssets(admin.actor, { assetIds: [kite?.id ?? 0] });
  await cell(page, "kite.png", "alt.de").dblclick();
  await seeValue(field(page, "Alt text, German, kite.png"), "Ein Milan");
  await page.keyboard.press("Enter");
  await seeThat(() => text(kite, "alt.de"), "Ein Milan");
  await seeText(cell(page, "kite.png", "alt.de"), "Ein Milan");
  // What is typed when the page goes away is there again too.
  await seeFocus(field(page, "Alt text, German, owl.png"));
  await page.keyboard.type("Eine Eu");
  await page.reload();
  await seeText(cell(page, "owl.png", "alt.de"), /Eine Eu/);
  await seeThat(() => text(kite, "alt.de"), "Ein Milan");
});

test("what waits unsaved after a reload is told, warns before the tab is closed, and is gone on with", {
  timeout: 120_000,
}, async () => {
  const { page, assets, address } = await openTable(["title"], ["avocet.png", "dunlin.png"]);
  const [avocet, dunlin] = assets;
  const lock = (asset: Asset | undefined) =>
    lockAssets(admin.actor, { assetIds: [asset?.id ?? 0], reason: "print" });
  const release = (asset: Asset | undefined) =>
    releaseAssets(admin.actor, { assetIds: [asset?.id ?? 0] });
  const warnings: string[] = [];
  page.on("dialog", (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await row(page, "avocet.png").focus();
  await page.keyboard.press("F2");
  await seeFocus(field(page, "Rename"));
  await page.keyboard.type("first");
  await lock(avocet);
  await page.keyboard.press("Enter");
  await see(page.getByText(/^Locked/).first());
  await seeValue(field(page, "Rename"), "first.png");
  await page.reload();
  const told = page.getByRole("alertdialog").filter({ hasText: "Not saved yet" });
  await see(told.getByText("first.png"));
  // Nobody types: to be on the page is enough.
  expect(warnings).toEqual(["beforeunload"]);
  await row(page, "dunlin.png").click();
  await page.reload();
  await see(told.getByText("first.png"));
  expect(warnings).toEqual(["beforeunload", "beforeunload"]);
  await release(avocet);
  await told.getByRole("button", { name: "Go on with it" }).click();
  await seeFocus(field(page, "Rename"));
  await seeValue(field(page, "Rename"), "first.png");
  await page.keyboard.press("Enter");
  const name = async () => (await getAsset(admin.actor, { assetId: avocet?.id ?? 0 })).name;
  await seeThat(name, "first.png");
  await see(row(page, "first.png"));
  await seeNoMore(told);

  await cell(page, "dunlin.png", "title").dblclick();
  await seeFocus(field(page, "Title, dunlin.png"));
  await page.keyboard.type("A dunlin");
  await lock(dunlin);
  await openLibrary(page, space, `${address}&q=first`);
  await told.getByRole("button", { name: "Go on with it" }).click();
  await see(page.getByText(/its asset is in another list/).first());
  await openLibrary(page, space, address.replace("layout=list", "layout=grid"));
  await see(told.getByText("A dunlin"));
  await release(dunlin);
  await told.getByRole("button", { name: "Go on with it" }).click();
  await seeFocus(field(page, "Title, dunlin.png"));
  await seeValue(field(page, "Title, dunlin.png"), "A dunlin");
  await page.keyboard.press("Enter");
  await seeThat(() => text(dunlin, "title.en"), "A dunlin");
  await seeNoMore(told);
});

test("a text and a name that find the session over wait for the sign-in, and are saved then", async () => {
  const { page, member, assets } = await openTable(["title"], ["robin.png", "wren.png"]);
  await cell(page, "robin.png", "title").dblclick();
  await seeFocus(field(page, "Title, robin.png"));
  await page.keyboard.type("A robin");
  await endSessions(member);
  await page.keyboard.press("Enter");
  await signInAgain(page);
  await seeThat(() => text(assets[0], "title.en"), "A robin");
  await seeText(cell(page, "robin.png", "title"), "A robin");
  // Enter had gone on to the row below.
  await seeFocus(cell(page, "wren.png", "title"));
  await page.keyboard.press("Escape");
  await seeFocus(row(page, "wren.png"));
  await page.keyboard.press("F2");
  await seeFocus(field(page, "Rename"));
  await page.keyboard.type("jenny");
  await endSessions(member);
  await page.keyboard.press("Enter");
  await signInAgain(page);
  await see(row(page, "jenny.png"));
  const name = async () => (await getAsset(admin.actor, { assetId: assets[1]?.id ?? 0 })).name;
  await seeThat(name, "jenny.png");
});

test("whoever types again in a cell whose text is being saved is no conflict to themselves", async () => {
  const { page, assets } = await openTable(["title"], ["teal.png"]);
  const gate = Promise.withResolvers<void>();
  await page.route(/\/assets/, async (route) => {
    if (route.request().method() === "POST") await gate.promise;
    await route.continue();
  });
  await cell(page, "teal.png", "title").dblclick();
  await seeFocus(field(page, "Title, teal.png"));
  await page.keyboard.type("One");
  await page.keyboard.press("Enter");
  await seeFocus(cell(page, "teal.png", "title"));
  await page.keyboard.press("F2");
  await seeValue(field(page, "Title, teal.png"), "One");
  await page.keyboard.type("Two");
  gate.resolve();
  await seeThat(() => text(assets[0], "title.en"), "One");
  await page.keyboard.press("Enter");
  await seeThat(() => text(assets[0], "title.en"), "Two");
  await seeText(cell(page, "teal.png", "title"), "Two");
});

test("a finger taps a text to get there, and again to change it", async () => {
  const { page, assets } = await openTable(["title"], ["swift.png", "tern.png"], {
    hasTouch: true,
  });
  await cell(page, "swift.png", "title").tap();
  await seeFocus(cell(page, "swift.png", "title"));
  await cell(page, "swift.png", "title").tap();
  await seeFocus(field(page, "Title, swift.png"));
  await page.keyboard.type("A swift");
  await row(page, "tern.png").locator("[data-column=title]").tap();
  await seeThat(() => text(assets[0], "title.en"), "A swift");
  await seeFocus(cell(page, "tern.png", "title"));
  // Anywhere else a tap opens the details, as ever.
  await cell(page, "tern.png", "name").tap();
  await see(page.getByRole("complementary", { name: "Details" }));
});

test("a wide table scrolls sideways beside the name", async () => {
  const { page } = await openTable(
    ["alt.de", "alt.ar", "title.de", "title.ar", "caption.en", "caption.de", "size"],
    ["stork.png"],
  );
  const size = cell(page, "stork.png", "size");
  const name = cell(page, "stork.png", "name");
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await name.focus();
    await size.focus();
    const places = async () => {
      const [fixed, last] = [await name.boundingBox(), await size.boundingBox()];
      if (!fixed || !last) throw new Error("not drawn");
      return { isSeen: fixed.x >= 0 && last.x + last.width <= width, room: last.x - fixed.x };
    };
    await expect.poll(async () => (await places()).isSeen).toBe(true);
    expect((await places()).room).toBeGreaterThan(100);
  }
  // The field for a text fits in what is seen of it.
  await cell(page, "stork.png", "title.de").dblclick();
  const opened = field(page, "Title, German, stork.png");
  await seeFocus(opened);
  const isBeside = async () => {
    const [fixed, box] = [await name.boundingBox(), await opened.boundingBox()];
    const menu = await row(page, "stork.png").locator("[data-menu]").boundingBox();
    if (!fixed || !box || !menu) throw new Error("not drawn");
    return box.width > 128 && box.x >= fixed.x + fixed.width && box.x + box.width <= menu.x;
  };
  await seeThat(isBeside, true);
});
