import { expect, test } from "vitest";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { card, choose, details, openDetails, openLibrary, seeList } from "./library-page.ts";
import { see, seeAddress, seeNoMore, seeThat, seeValue } from "./see.ts";

const journey = openJourney();
const minutes = 60_000;

test("facets count what each would leave, an empty result says what hides most, and a changed filter is taken back", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const hero = await makeTag(space, { name: "Hero" });
  for (const name of ["one.png", "two.png", "three.png"])
    await makeAsset(space, { name, tags: name === "one.png" ? [hero] : [] });
  await makeAsset(space, { name: "done.png", locked: "done" });
  const page = await journey.signIn(await makeMember(space, "editor"));
  const box = page.getByRole("combobox", { name: "Search names and texts" });
  await openLibrary(page, space);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const facets = page.getByRole("dialog", { name: "Filters" });
  await facets.getByRole("checkbox", { name: /^Locked.*1$/ }).press("Space");
  await see(facets.getByRole("checkbox", { name: /^Picture.*1$/ }));
  await seeAccessible(page, "facets");
  await page.keyboard.press("Escape");
  await seeValue(box, "is:locked");
  await seeList(page, ["done.png"]);

  await page.getByText("Save filter", { exact: true }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Done ones");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await see(page.getByRole("navigation").getByRole("link", { name: /^Done ones.*1$/ }));
  await box.fill("is:locked tag:Hero");
  await page.keyboard.press("Escape");
  await see(page.getByText("Changed: Done ones"));
  const ways = page.getByRole("main").getByRole("button", { name: / → \d/ });
  await seeThat(() => ways.count(), 2);
  await page.getByText("Reset", { exact: true }).click();
  await seeValue(box, "is:locked");
  await seeList(page, ["done.png"]);
  await box.fill("is:locked tag:Hero");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Locked.* → 1$/ }).click();
  await seeList(page, ["one.png"]);
});

test("an asset is opened on a page of its own and goes on in the list it came from; what may be wrong with texts is listed", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const folder = await makeFolder(space, { name: "Harbour" });
  for (const name of ["a.png", "b.png", "c.png"])
    await makeAsset(space, { name, folder, texts: { en: { alt: "Boats" }, de: { alt: "Boote" } } });
  const odd = await makeAsset(space, { name: "odd.png", texts: { en: { alt: "IMG_2041.jpg" } } });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space, `?folder=${folder.id}&sort=name`);
  await see(page.getByTitle("3 of 3 have every required text"));
  await openDetails(page, "b.png");
  await details(page).getByRole("link", { name: "Open the full page" }).click();
  // The details beside the list have a place and a way on too.
  await seeAddress(page, /^\/spaces\/\d+\/assets\/\d+/);
  await see(page.getByText("2 of 3", { exact: true }));
  await page.getByRole("button", { name: "Next" }).click();
  await see(
    page.getByRole("heading", { name: "c.png" }),
    page.getByText("3 of 3", { exact: true }),
  );
  await page.keyboard.press("k");
  await see(page.getByRole("heading", { name: "b.png" }));
  await page.getByRole("button", { name: "Look closely" }).click();
  await see(page.getByRole("dialog"));
  await seeAccessible(page, "zooming");
  await page.keyboard.press("Escape");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "HTML image" }).click();
  await seeThat(
    () =>
      page.evaluate(() => navigator.clipboard.readText().then((text) => /alt="Boats"/.test(text))),
    true,
  );

  await page.goto(`/spaces/${space.id}/gaps`);
  const advised = page.getByRole("region", { name: "Alt texts worth a look" });
  await see(advised.getByText("4 among 4 assets looked at"));
  await choose(page, /What is wrong with it/, "Looks like a file name");
  await see(advised.getByText("1 among 4 assets looked at"));
  await seeAccessible(page, "gaps with texts worth a look");
  await advised.getByRole("link", { name: "odd.png" }).click();
  await seeAddress(page, `/spaces/${space.id}/assets/${odd.id}`);
});

test("an admin narrows the activity, reads when trash goes for good, and looks as a viewer", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace();
  const ada = await makeMember(space, "admin", { name: "Ada" });
  const ben = await makeMember(space, "editor", { name: "Ben" });
  await createToken(ada.actor, { name: "Website", role: "viewer", scopes: [], expiresAt: null });
  const asset = await makeAsset(space, { name: "map.png" });
  await makeAsset(space, { name: "old.png", trashed: true });
  await editAssetTexts(ben.actor, {
    assetId: asset.id,
    texts: [{ field: "alt", language: "en", value: "A map" }],
  });
  const page = await journey.signIn(ada);
  await page.goto(`/spaces/${space.id}/settings/space`);
  await choose(page, /Goes for good after/, "30 days");
  await openLibrary(page, space, "?view=trash");
  await see(card(page, "old.png").getByText(/^until /));

  await page.goto(`/spaces/${space.id}/activity`);
  const entries = page.getByRole("list", { name: "Activity, newest first" }).getByRole("listitem");
  await choose(page, /By whom/, "Ben");
  await seeThat(() => entries.count(), 1);
  await see(entries.getByText("Texts edited"));
  await choose(page, /About what/, "Folders");
  await see(page.getByText("Nothing like that happened"));
  await choose(page, /By whom/, "Website (API token)");
  await choose(page, /About what/, "Everything");
  await see(page.getByText("Nothing like that happened"));
  await seeAccessible(page, "the activity, narrowed");

  await page.goto(`/spaces/${space.id}/settings/people`);
  await page.getByRole("button", { name: "View as" }).click();
  await page.getByRole("menuitem", { name: "Viewer", exact: true }).click();
  await see(page.getByText("You see the space as Viewer sees it", { exact: false }));
  await seeNoMore(page.getByRole("link", { name: "Settings" }));
  await seeAccessible(page, "looking as a viewer");
  await page.getByRole("button", { name: "Be yourself again" }).click();
  await see(page.getByRole("link", { name: "Settings" }));
  expect(await page.getByRole("button", { name: "Be yourself again" }).count()).toBe(0);
});
