import type { Locator, Page } from "playwright-core";
import { test } from "vitest";
import type { Asset } from "#lib/asset.ts";
import type { Space } from "#lib/library.ts";
import { makeAsset, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { card, openDetails, openLibrary } from "./library-page.ts";
import { see, seeAlive, seeFocus, seeNoMore, seeThat, seeValue } from "./see.ts";

const journey = openJourney();

test("texts are written side by side, are saved when one leaves them, and stand there after a reload", async () => {
  const { space } = await makeDescribed();
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await openDetails(page, "lake.png");
  const german = text(page, "Alt text, German");
  await seeValue(text(page, "Alt text, English"), "A lake");
  await seeThat(() => german.getAttribute("lang"), "de");
  await german.fill("Ein See am Morgen");
  await german.press("Tab");
  await see(page.getByText("Saved", { exact: true }));
  await text(page, "Title, German").fill("Morgensee");
  await page.keyboard.press("Control+s");
  await see(page.getByText("Saved", { exact: true }).nth(1));
  await page.reload();
  await seeValue(text(page, "Alt text, German"), "Ein See am Morgen");
  await seeValue(text(page, "Title, German"), "Morgensee");

  await page.getByRole("tab", { name: "History" }).click();
  const history = page.getByRole("list", { name: "History of lake.png" });
  await see(history.getByRole("deletion").filter({ hasText: "no text" }).first());
  await see(history.getByRole("insertion").filter({ hasText: "Ein See am Morgen" }));
});

test("two people who change different texts of one asset both keep theirs", async () => {
  const { space, asset } = await makeDescribed();
  const [anna, ben] = await twoEditors(space, asset);
  await text(anna, "Alt text, German").fill("Von Anna");
  await text(ben, "Title, English").fill("By Ben");
  await leave(text(anna, "Alt text, German"));
  await leave(text(ben, "Title, English"));
  await anna.reload();
  await seeValue(text(anna, "Alt text, German"), "Von Anna");
  await seeValue(text(anna, "Title, English"), "By Ben");
});

test("two people who change the same text: the second sees both and decides", async () => {
  const { space, asset } = await makeDescribed();
  const [anna, ben] = await twoEditors(space, asset);
  await text(anna, "Alt text, English").fill("Anna's lake");
  await text(ben, "Alt text, English").fill("Ben's pond");
  await leave(text(anna, "Alt text, English"));
  await text(ben, "Alt text, English").press("Tab");

  const dialog = ben.getByRole("dialog", { name: "Somebody else changed the same text" });
  await seeValue(dialog.getByLabel("Yours"), "Ben's pond");
  await seeValue(dialog.getByLabel("Theirs"), "Anna's lake");
  await seeAccessible(ben, "the dialog of a conflict");
  await dialog.getByRole("button", { name: "Take theirs" }).click();
  await seeValue(dialog.getByLabel("Result"), "Anna's lake");
  await dialog.getByLabel("Result").fill("Anna's lake, once a pond");
  await dialog.getByRole("button", { name: "Save the result" }).click();
  await seeNoMore(dialog);
  await anna.reload();
  await seeValue(text(anna, "Alt text, English"), "Anna's lake, once a pond");
});

test("what was typed survives a reload before it was saved", async () => {
  const { space, asset } = await makeDescribed();
  const page = await journey.signIn(await makeMember(space, "editor"));
  await page.goto(`/spaces/${space.id}/assets/${asset.id}`);
  await text(page, "Alt text, German").pressSequentially("Halb getippt");
  await page.reload();
  await see(page.getByText("Typed before, not saved yet"));
  await seeValue(text(page, "Alt text, German"), "Halb getippt");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await seeNoMore(page.getByText("Typed before, not saved yet"));
  await page.reload();
  await seeValue(text(page, "Alt text, German"), "Halb getippt");
  await seeNoMore(page.getByText("Typed before, not saved yet"));
});

test("what is typed, what has the focus and what is open stay while the window becomes narrow and wide", async () => {
  const { space } = await makeDescribed();
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await openDetails(page, "lake.png");
  const german = text(page, "Alt text, German");
  await german.pressSequentially("Ein See");
  await page.setViewportSize({ width: 800, height: 700 });
  const over = page.getByRole("dialog", { name: "Details" });
  await see(over);
  await page.keyboard.type(" am Morgen");
  await seeValue(german, "Ein See am Morgen");
  await seeThat(
    () => page.locator("main").evaluate((main) => main.closest("[inert]") !== null),
    true,
  );
  await over.getByRole("button", { name: "Look closely" }).click();
  const zoom = page.getByRole("dialog", { name: "lake.png, enlarged" });
  await see(zoom);
  await page.setViewportSize({ width: 1440, height: 900 });
  await see(zoom);
  await page.keyboard.press("Escape");
  await seeNoMore(zoom);
  await seeValue(german, "Ein See am Morgen");
  await page.setViewportSize({ width: 390, height: 800 });
  await over.press("Escape");
  await seeNoMore(over);
  await seeFocus(card(page, "lake.png"));
});

async function makeDescribed(): Promise<{ space: Space; asset: Asset }> {
  const space = await makeSpace({ languages: ["en", "de"] });
  const texts = { en: { alt: "A lake" } };
  return { space, asset: await makeAsset(space, { name: "lake.png", texts }) };
}

async function twoEditors(space: Space, asset: Asset): Promise<[Page, Page]> {
  const open = async (name: string) => {
    const page = await journey.signIn(await makeMember(space, "editor", { name }));
    await page.goto(`/spaces/${space.id}/assets/${asset.id}`);
    await seeAlive(text(page, "Alt text, English"));
    await seeValue(text(page, "Alt text, English"), "A lake");
    return page;
  };
  return [await open("Anna"), await open("Ben")];
}

function text(page: Page, name: string): Locator {
  return page.getByRole("textbox", { name, exact: true });
}

/** Goes on to the next field and waits until the text is saved. */
async function leave(field: Locator): Promise<void> {
  await field.press("Tab");
  await see(field.page().getByText("Saved", { exact: true }).first());
}
