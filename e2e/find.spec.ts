import { beforeAll, test } from "vitest";
import type { Space } from "#lib/library.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { choose, openLibrary, seeList } from "./library-page.ts";
import { see, seeAddress, seeNoMore, seeThat, seeValue } from "./see.ts";

const journey = openJourney();

let space: Space;
let editor: MadeMember;

beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  editor = await makeMember(space, "editor");
  const animals = await makeFolder(space, { name: "Animals" });
  const birds = await makeFolder(space, { name: "Birds", parent: animals });
  const approved = await makeTag(space, { name: "Approved" });
  const winter = await makeTag(space, { name: "Winter" });
  const both = { en: { alt: "A dog in the snow" }, de: { alt: "Ein Hündchen im Schnee" } };
  await makeAsset(space, {
    name: "dog.png",
    folder: animals,
    tags: [approved, winter],
    texts: both,
  });
  await makeAsset(space, {
    name: "falcon.png",
    folder: birds,
    tags: [winter],
    texts: { en: { alt: "A falcon" } },
  });
  await makeAsset(space, {
    name: "house.png",
    tags: [approved],
    texts: { de: { alt: "Ein Haus an der Straße" } },
  });
  await makeAsset(space, { name: "bare.png", width: 900, height: 900 });
});

test("an asset is found by its German alt text as one types, and Back leads out of it", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await page.keyboard.press("/");
  await page.keyboard.type("hündchen");
  await seeList(page, ["dog.png"]);
  await seeAddress(page, `/spaces/${space.id}/assets?q=hündchen`);
  await see(page.getByText("1 of 4"));
  await page.reload();
  await seeList(page, ["dog.png"]);
  await seeValue(page.getByRole("combobox", { name: "Search names and texts" }), "hündchen");

  await page.getByRole("combobox", { name: "Search names and texts" }).fill("strasse");
  await seeList(page, ["house.png"]);
  await page.getByRole("combobox", { name: "Search names and texts" }).fill("unfindable");
  await see(page.getByText("Nothing found for “unfindable”"));
  await page.getByRole("button", { name: "Clear the search" }).first().click();
  await seeList(page, ["bare.png", "house.png", "falcon.png", "dog.png"]);
});

test("tags, types, missing texts and folders narrow the list, and the address holds it all", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  const filters = page.getByRole("dialog", { name: "Filters" });
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await see(filters.getByRole("checkbox", { name: /^Approved 2$/ }));
  await filters.getByText("Approved").click();
  await seeList(page, ["house.png", "dog.png"]);
  await filters.getByText("Winter").click();
  await seeList(page, ["dog.png"]);
  await seeAddress(page, new RegExp(`/spaces/${space.id}/assets\\?tags=\\d+,\\d+$`));
  await filters.getByText("Approved").click();
  await seeList(page, ["falcon.png", "dog.png"]);
  await see(filters.getByRole("checkbox", { name: /^Alt text in German 1$/ }));
  await filters.getByText("Alt text in German").click();
  await seeList(page, ["falcon.png"]);
  await page.keyboard.press("Escape");
  await seeNoMore(filters);

  await page.reload();
  await seeList(page, ["falcon.png"]);
  await seeValue(
    page.getByRole("combobox", { name: "Search names and texts" }),
    "tag:Winter missing:alt.de",
  );
  await page.getByRole("button", { name: "Remove the filter Tag: Winter" }).click();
  await seeList(page, ["bare.png", "falcon.png"]);
  await page.goBack();
  await seeList(page, ["falcon.png"]);
  await page.goForward();
  await seeList(page, ["bare.png", "falcon.png"]);

  await openLibrary(page, space, "?kinds=video");
  await see(page.getByText("No asset fits these filters"));
  await page.getByRole("button", { name: "Without Type: Video" }).click();
  await seeList(page, ["bare.png", "house.png", "falcon.png", "dog.png"]);
});

test("a folder shows what is in the folders inside too, or not", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await page.getByRole("row", { name: "Animals" }).click();
  await seeList(page, ["falcon.png", "dog.png"]);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("dialog", { name: "Filters" }).getByText("With the folders inside").click();
  await seeList(page, ["dog.png"]);
  await seeAddress(page, /\?folder=\d+&sub=no$/);
  await page.keyboard.press("Escape");
  await page.reload();
  await seeList(page, ["dog.png"]);
  await page.getByRole("button", { name: /^Remove the filter Folders inside/ }).click();
  await seeList(page, ["falcon.png", "dog.png"]);
});

test("the order is chosen by name or by a column of the list, and stays after a reload", async () => {
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await seeList(page, ["bare.png", "house.png", "falcon.png", "dog.png"]);
  await choose(page, /Order$/, "Name A–Z");
  await seeList(page, ["bare.png", "dog.png", "falcon.png", "house.png"]);
  await page.getByRole("radio", { name: "List" }).click();
  await see(page.getByRole("columnheader", { name: "Name" }));
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await seeAddress(page, `/spaces/${space.id}/assets?sort=-name&layout=list`);
  await page.reload();
  await see(page.getByRole("columnheader", { name: "Name" }));
  await see(page.getByRole("row", { name: /^house\.png/ }));
  await page.goBack();
  await seeAddress(page, `/spaces/${space.id}/assets?sort=name&layout=list`);
});

test("a search that the server could not answer says so in place of the list before, and can be tried again", async () => {
  journey.expectMessage(/Failed to load resource: the server responded with a status of 500/);
  const page = await journey.signIn(editor);
  await openLibrary(page, space);
  await seeList(page, ["bare.png", "house.png", "falcon.png", "dog.png"]);
  const lists = /\/ui\/spaces\/\d+\/assets\?/;
  await page.route(lists, (route) => route.fulfill({ status: 500 }));
  await page.getByRole("combobox", { name: "Search names and texts" }).fill("falcon");
  await see(page.getByText("The assets could not be loaded"));
  await seeThat(() => page.locator("[data-asset-id]").count(), 0);
  await seeAccessible(page, "a list that could not be loaded");
  await page.unroute(lists);
  await page.getByRole("button", { name: "Try again" }).click();
  await seeList(page, ["falcon.png"]);
});
