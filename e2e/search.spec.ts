import { beforeAll, test } from "vitest";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { openLibrary, seeList } from "./library-page.ts";
import { see, seeAddress, seeNoMore, seeThat, seeValue } from "./see.ts";

const journey = openJourney();
const minutes = 60_000;

let space: Space;
let editor: MadeMember;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  editor = await makeMember(space, "editor");
  const campaigns = await makeFolder(space, { name: "Campaigns" });
  const hero = await makeTag(space, { name: "Hero" });
  for (const [index, name] of ["one.png", "two.png", "three.png"].entries())
    await makeAsset(space, {
      name,
      folder: campaigns,
      tags: index < 2 ? [hero] : [],
      texts: { en: { alt: `The ${name} picture` } },
    });
  await makeAsset(space, { name: "wide.png", width: 900, height: 300, locked: "done" });
});

const box = { name: "Search names and texts" };

test("a search is typed or built, kept under a name, and opened again", {
  timeout: 4 * minutes,
}, async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await page.keyboard.press("/");
  await page.keyboard.type("tag:he");
  await see(page.getByRole("option", { name: /^tag:Hero/ }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await seeList(page, ["two.png", "one.png"]);
  await see(page.getByRole("button", { name: "Remove the filter Tag: Hero" }));
  await page.keyboard.type("-two");
  await seeList(page, ["one.png"]);
  await page.getByRole("button", { name: "Remove the filter Words: not two" }).click();
  await seeValue(page.getByRole("combobox", box), "tag:Hero");

  await page.getByRole("combobox", box).fill("tag:hreo width:wide");
  await see(page.getByText("Nothing is called “hreo” (tag). Do you mean Hero?"));
  await see(page.getByText("“wide” is no number of pixels.", { exact: false }));
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", box).fill("width:>500 is:locked");
  await seeList(page, ["wide.png"]);

  await page.getByText("Save filter", { exact: true }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Wide and done");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const saved = page.getByRole("navigation").getByRole("link", { name: /^Wide and done/ });
  await see(saved);
  await page.getByRole("combobox", box).fill("width:>500 is:locked tag:Hero");
  await see(page.getByText("Changed: Wide and done"));
  await openLibrary(page, space);
  await saved.click();
  await seeList(page, ["wide.png"]);
});

test("gaps are filled one after the other by keyboard alone", {
  timeout: 4 * minutes,
}, async () => {
  const page = await journey.signIn(editor);
  await page.goto(`/spaces/${space.id}/gaps`);
  await see(page.getByRole("heading", { name: "Fill the gaps" }));
  await see(page.getByRole("link", { name: /^Missing: 4\. Start on Alt text in German/ }));
  await page
    .getByRole("link", { name: /^Missing: 4\. Start on Alt text in German/ })
    .press("Enter");
  const field = page.getByRole("textbox", { name: "Alt text, German" });
  // The locked one came last, so it is first: it cannot be written and is skipped.
  await see(page.getByText("1 of 4").first());
  await see(page.getByText(/Locked by/).first());
  await field.press("PageDown");
  await see(page.getByText("2 of 4").first());
  await see(page.getByText("The three.png picture"));
  await page.keyboard.type("Bild drei");
  await seeAccessible(page, "the queue of gaps");
  await field.press("Enter");
  await see(page.getByText("3 of 4").first());
  await field.press("Control+e");
  await see(page.getByText("4 of 4").first());
  await field.press("PageUp");
  await see(page.getByText("3 of 4").first());
  await field.press("PageDown");
  await see(page.getByText("4 of 4").first());
  await page.keyboard.type("Bild eins");
  await field.press("Enter");
  await see(page.getByText("That was the last one"));
  await seeThat(async () => {
    const rows = await database().prisma.assetText.findMany({
      where: { language: "de", asset: { spaceId: space.id } },
      select: { value: true },
      orderBy: { value: "asc" },
    });
    return rows.map((row) => row.value);
  }, ["", "Bild drei", "Bild eins"]);
});

test("the palette goes anywhere, and the sheet shows the keys until they are switched off", {
  timeout: 4 * minutes,
}, async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find a command or a place" });
  await see(palette);
  await seeAccessible(page, "the palette");
  await page.keyboard.type("campai");
  await see(palette.getByRole("menuitem", { name: "Campaigns" }));
  await page.keyboard.press("Enter");
  await seeAddress(page, /\?folder=\d+$/);
  await seeNoMore(palette);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await see(sheet.getByText("Move to a folder"));
  await seeAccessible(page, "the sheet of keys");
  await page.keyboard.press("Escape");
  await page.goto("/account");
  await page.getByRole("switch", { name: "Single-letter keys" }).press("Space");
  await see(page.getByText("Saved", { exact: false }).first());
  await openLibrary(page, space);
  await page.keyboard.press("?");
  await page.keyboard.press("/");
  await seeNoMore(sheet);
  await page.keyboard.press("Control+k");
  await see(palette);
  await page.keyboard.type("show the keys");
  await page.keyboard.press("Enter");
  await see(
    sheet.getByText("Single-letter keys are switched off in your account.", { exact: false }),
  );
});
