import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { card, openLibrary } from "./library-page.ts";
import { see, seeNoMore, seeText, seeThat } from "./see.ts";
import { slowDown, uploadRow, uploads } from "./upload-panel.ts";

const journey = openJourney();

type Given = { name: string; mimeType: string; buffer: Buffer };
const png = (name: string, buffer: Buffer): Given => ({ name, mimeType: "image/png", buffer });

async function choose(page: Page, files: Given[]): Promise<void> {
  const button = page.getByRole("button", { name: "Upload", exact: true }).first();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(files);
  await see(uploads(page));
}

test("a file that is here already sends no byte, and one of the same name is asked about", async () => {
  const space = await makeSpace();
  const known = await makeAsset(space, { name: "hero.png" });
  const page = await journey.signIn(await makeMember(space, "editor"));
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && /\/uploads\/\d+$/.test(request.url()))
      sent.push(request.url());
  });
  await openLibrary(page, space);
  await see(card(page, "hero.png"));
  const address = `/ui/spaces/${space.id}/assets/${known.id}`;
  const path = `/f/${space.id}/${known.deliveryKey}/hero.png`;
  const bytes = await (await page.request.get(path)).body();

  await choose(page, [png("copy.png", bytes)]);
  const row = uploadRow(page, "copy.png");
  await see(row.getByText("These very bytes are here already: hero.png."));
  await row.getByRole("button", { name: "Use it" }).click();
  await seeText(uploadRow(page, "hero.png"), /It is here already, so no byte was sent/);
  expect(sent).toEqual([]);

  const [second, third, fourth] = [
    await makePicture(80, 60),
    await makePicture(),
    await makePicture(),
  ];
  await choose(page, [png("hero.png", second)]);
  const again = uploads(page).getByRole("group", { name: "About hero.png" });
  await see(again.getByText("This folder has another file of this name."));
  await again.getByRole("button", { name: "New version" }).click();
  await seeThat(async () => (await (await page.request.get(address)).json()).width, 80);

  await choose(page, [png("hero.png", third)]);
  await again.getByRole("button", { name: "Keep both" }).click();
  await see(card(page, "hero-2.png"));
  await choose(page, [png("hero.png", fourth)]);
  await again.getByRole("button", { name: "Other name" }).click();
  await page.getByRole("textbox", { name: "Name for the new file" }).fill("other.png");
  await page.keyboard.press("Enter");
  await see(card(page, "other.png"));
  expect(sent.length).toBe(3);
});

test("one answer serves all that are asked the same", async () => {
  const space = await makeSpace();
  const names = ["a.png", "b.png", "c.png"];
  for (const name of names) await makeAsset(space, { name });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await choose(page, await Promise.all(names.map(async (name) => png(name, await makePicture()))));
  await see(uploads(page).getByRole("heading", { name: "3 files need your decision" }));
  const first = uploads(page).getByRole("group", { name: "About a.png" });
  await first.getByRole("checkbox", { name: "The same for the other 2" }).press("Space");
  await first.getByRole("button", { name: "Keep both" }).press("Enter");
  for (const name of ["a-2.png", "b-2.png", "c-2.png"]) await see(card(page, name));
});

test("one file is paused by itself, and another tab shows and stops what this one does", async () => {
  const space = await makeSpace();
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await slowDown(page, 200_000);
  const text = (name: string, letter: string): Given => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.alloc(8_000_000, `${letter} `),
  });
  await choose(page, [text("one.txt", "a"), text("two.txt", "b")]);
  await see(uploadRow(page, "one.txt").getByText(/^\d+ %$/));
  await uploadRow(page, "one.txt").getByRole("button", { name: "Pause one.txt" }).click();
  await see(
    uploadRow(page, "one.txt").getByText("Paused"),
    uploadRow(page, "two.txt").getByText(/^\d+ %$/),
  );
  await uploadRow(page, "one.txt").getByRole("button", { name: "Continue one.txt" }).click();
  await see(uploadRow(page, "one.txt").getByText(/^\d+ %$/));

  const other = await page.context().newPage();
  await openLibrary(other, space);
  const elsewhere = other.getByRole("region", { name: "In another tab" });
  await seeText(elsewhere, /0 of 2 done/);
  await elsewhere.getByRole("button", { name: "Pause there" }).click();
  await see(page.getByRole("heading", { name: "Paused, 2 files left" }));
  await elsewhere.getByRole("button", { name: "Cancel there" }).click();
  await seeNoMore(uploads(page), elsewhere);
});

test("required texts of what was uploaded are typed in one table", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const admin = systemActor(space);
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await choose(page, [png("x.png", await makePicture()), png("y.png", await makePicture())]);
  await see(uploads(page).getByRole("heading", { name: "2 files uploaded" }));
  await page.getByRole("button", { name: "Fill in required texts" }).click();
  const dialog = page.getByRole("dialog", { name: "Required texts" });
  // The pictures bring an English text of their own.
  await see(dialog.getByText("2 texts are missing"));
  await dialog.getByRole("textbox", { name: /of x\.png, German/ }).fill("Eine Farbe");
  await page.keyboard.press("Tab");
  await see(dialog.getByText("One text is missing"));
  await dialog.getByRole("button", { name: /German: copy the first/ }).click();
  await see(dialog.getByText("Nothing is missing"));
  await dialog.getByRole("button", { name: "Done" }).click();
  const list = await (
    await page.request.get(`/ui/spaces/${space.id}/assets?missing=alt:de`)
  ).json();
  expect(list.assets).toEqual([]);
  const [{ id }] = (await (await page.request.get(`/ui/spaces/${space.id}/assets`)).json()).assets;
  const texts = (await getAsset(admin, { assetId: id })).texts;
  expect(texts.find(({ language }) => language === "de")?.value).toBe("Eine Farbe");
});
