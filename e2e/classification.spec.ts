import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { kontentClient } from "#tests/clients/kontent-client.ts";
import { makeAsset, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { choose, details, openDetails, openLibrary, seeList, seeMessage } from "./library-page.ts";
import { see, seeAddress, seeNoMore, seeThat } from "./see.ts";

const journey = openJourney();

test("an admin keeps collections and taxonomies, editors file assets in them, and clients read the same", {
  timeout: 360_000,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  for (const name of ["anchor.png", "boat.png", "crane.png"]) await makeAsset(space, { name });

  const admin = await journey.signIn(await makeMember(space, "admin"));
  await admin.goto(`/spaces/${space.id}/settings/collections`);
  await addCollection(admin, "Press");
  await addCollection(admin, "Brand");
  await seeRows(admin, ["Default", "Press", "Brand"]);
  await pickInRow(admin, "Brand", "Move up");
  await seeRows(admin, ["Default", "Brand", "Press"]);
  await pickInRow(admin, "Press", "Edit");
  await admin.getByRole("textbox", { name: "Name", exact: true }).fill("Press kit");
  await admin.keyboard.press("Enter");
  await seeRows(admin, ["Default", "Brand", "Press kit"]);
  await seeMessage(admin, "Press kit saved");
  await seeAccessible(admin, "collections");

  await admin.goto(`/spaces/${space.id}/settings/taxonomies`);
  await see(admin.getByText("No taxonomies yet"));
  await seeAccessible(admin, "no taxonomies");
  await admin.getByRole("button", { name: "Add taxonomy" }).click();
  await admin.keyboard.type("Places");
  await admin.keyboard.press("Enter");
  await see(admin.getByRole("heading", { name: /^Places/ }));
  await admin.getByRole("button", { name: "Add term" }).click();
  await admin.keyboard.type("Harbour");
  await admin.keyboard.press("Enter");
  await see(term(admin, "Harbour"));
  await pickOfTerm(admin, "Harbour", "Add a term below");
  await admin.keyboard.type("Pier 7");
  await admin.keyboard.press("Enter");
  await see(term(admin, "Pier 7"));
  await seeMessage(admin, "Pier 7 added");
  await seeAccessible(admin, "a taxonomy with terms");

  const editor = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(editor, space);
  const drawer = await openDetails(editor, "boat.png");
  await drawer.getByRole("tab", { name: "Details" }).click();
  await choose(editor, /Collection$/, "Press kit");
  await seeMessage(editor, "boat.png: filed anew");
  const combo = drawer.getByRole("combobox", { name: "Add a term: Places" });
  await combo.fill("Pier");
  await editor.keyboard.press("ArrowDown");
  await editor.keyboard.press("Enter");
  await see(drawer.getByRole("row", { name: "Harbour / Pier 7" }));
  await seeMessage(editor, "boat.png: filed anew");
  await seeAccessible(editor, "an asset in a collection, with terms");

  // Whoever filters finds it, and only it.
  await openLibrary(editor, space);
  await editor.getByRole("button", { name: "Filter", exact: true }).click();
  await choose(editor, /Collection$/, "Press kit");
  await seeList(editor, ["boat.png"]);
  await choose(editor, /Places$/, "Harbour / Pier 7");
  await editor.keyboard.press("Escape");
  await seeList(editor, ["boat.png"]);
  await seeAddress(editor, /collection=\d+/);
  await seeAccessible(editor, "filtered by a collection and a term");

  // The same, as Kontent.ai's client reads it, and what that client writes shows here.
  const client = await kontentClient(journey.url(), space, { role: "editor" });
  const { data } = await client.listAssets().toAllPromise();
  const boat = data.items.find(({ fileName }) => fileName === "boat.png");
  const { data: collections } = await client.listCollections().toPromise();
  const press = collections.collections.find(({ name }) => name === "Press kit");
  expect(boat?.collection?.reference?.id).toBe(press?.id);
  const { data: taxonomies } = await client.listTaxonomies().toAllPromise();
  const pier = taxonomies.items[0]?.terms[0]?.terms[0];
  expect(pier?.name).toBe("Pier 7");
  expect(boat?.elements?.[0]?.value.map(({ id }) => id)).toEqual([pier?.id]);

  await openLibrary(editor, space);
  const crane = await openDetails(editor, "crane.png");
  await crane.getByRole("tab", { name: "Details" }).click();
  const item = data.items.find(({ fileName }) => fileName === "crane.png");
  await client
    .upsertAsset()
    .byAssetId(item?.id ?? "")
    .withData(() => ({
      title: "A crane",
      collection: { reference: { id: press?.id ?? "" } },
      descriptions: [],
      elements: [{ element: { codename: "places" }, value: [{ codename: pier?.codename ?? "" }] }],
    }))
    .toPromise();
  await see(details(editor).getByRole("row", { name: "Harbour / Pier 7" }));
  await see(details(editor).getByRole("button", { name: /^Press kit\b.*Collection$/ }));

  // A collection that goes gives its assets to the default one; a term that goes leaves them.
  await admin.goto(`/spaces/${space.id}/settings/collections`);
  await pickInRow(admin, "Press kit", "Delete");
  await admin.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await seeRows(admin, ["Default", "Brand"]);
  await admin.goto(`/spaces/${space.id}/settings/taxonomies`);
  await pickOfTerm(admin, "Pier 7", "Delete");
  await admin.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await seeNoMore(term(admin, "Pier 7"));
  await editor.reload();
  await details(editor).getByRole("tab", { name: "Details" }).click();
  await see(details(editor).getByRole("button", { name: /^Default\b.*Collection$/ }));
  await see(details(editor).getByText("No terms"));
});

async function addCollection(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Add collection" }).click();
  await see(page.getByRole("dialog", { name: "Add collection" }));
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await see(page.getByRole("rowheader", { name }));
}

/** Waits until the collections stand in this order. */
async function seeRows(page: Page, names: readonly string[]): Promise<void> {
  const headers = page.getByRole("table").getByRole("rowheader");
  const firstWord = (text: string) => names.find((name) => text.startsWith(name)) ?? text;
  await seeThat(() => headers.allTextContents().then((texts) => texts.map(firstWord)), [...names]);
}

async function pickInRow(page: Page, name: string, command: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: command }).click();
}

/** The commands of a term show where the pointer or the focus is. */
async function pickOfTerm(page: Page, name: string, command: string): Promise<void> {
  await term(page, name).hover();
  await pickInRow(page, name, command);
}

function term(page: Page, name: string) {
  return page.getByRole("row", { name });
}
