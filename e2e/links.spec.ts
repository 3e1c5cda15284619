import { expect, test } from "vitest";
import { setAssetPrivacy } from "#server/domain/assets/set-asset-privacy.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { makePdf } from "#tests/pictures/make-pdf.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { openJourney } from "./journey.ts";
import { openDetails, openLibrary, seeMessage } from "./library-page.ts";
import { see, seeNoMore, seePicture, seeThat } from "./see.ts";
import { uploadBytes } from "./upload-bytes.ts";

const journey = openJourney();

async function makeHill() {
  const space = await makeSpace();
  const bytes = await makePicture({ width: 400, height: 300, format: "png", pattern: "corners" });
  const assetId = await uploadBytes(systemActor(space), "hill.png", bytes);
  return { space, assetId };
}

test("a signed link opens a private picture for anybody, until it is revoked", async () => {
  const { space, assetId } = await makeHill();
  await setAssetPrivacy(systemActor(space), { assetIds: [assetId], isPrivate: true });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  const details = await openDetails(page, "hill.png");
  await details.getByRole("tab", { name: "Details" }).click();
  await details.getByRole("button", { name: "Create a link" }).click();
  const field = details.getByRole("textbox", { name: /^Signed link, ends/ });
  await see(field);
  const address = await field.inputValue();

  const stranger = await journey.openBrowser();
  const status = async (what: string) => (await stranger.request.get(what)).status();
  expect(await status(address)).toBe(200);
  // It opens what it shows, and nothing else.
  expect(await status(address.split("?")[0] ?? "")).toBe(404);
  expect(await status(`${address}&w=20`)).toBe(404);
  await stranger.goto(address);
  await seeThat(() => stranger.evaluate(() => document.images[0]?.naturalWidth), 400);

  await details.getByRole("button", { name: "Revoke all links of this asset" }).click();
  // It cannot be undone, so it asks first.
  const question = page.getByRole("alertdialog").filter({ hasText: "This cannot be undone" });
  await question.getByRole("button", { name: "Revoke" }).click();
  await seeMessage(page, "All signed links of this asset are void.");
  await seeNoMore(field);
  expect(await status(address)).toBe(404);
});

test("a responsive picture is copied with every width of a preset, and all of them are there", async () => {
  const { space } = await makeHill();
  await createPreset(systemActor(space), {
    ...{ key: "teaser", name: "Teaser", width: 200, height: 100, format: "auto", quality: 80 },
    widths: [80, 120],
  });
  const page = await journey.signIn(await makeMember(space, "viewer"), {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await openLibrary(page, space);
  const details = await openDetails(page, "hill.png");
  await details.getByRole("tab", { name: "Details" }).click();
  await details.getByRole("button", { name: "Responsive image" }).press("Enter");
  await page.getByRole("menuitem", { name: "Teaser" }).press("Enter");
  await seeMessage(page, "Responsive image copied");
  const html = await page.evaluate(() => navigator.clipboard.readText());

  const stranger = await journey.openBrowser();
  await stranger.goto("/sign-in");
  const widths = await stranger.evaluate(async (text) => {
    const image = new DOMParser().parseFromString(text, "text/html").querySelector("img");
    const choices = (image?.srcset ?? "").split(", ").map((choice) => choice.split(" "));
    return Promise.all(
      choices.map(async ([address = "", said]) => {
        const blob = await fetch(address).then((answer) => answer.blob());
        const { width, height } = await createImageBitmap(blob);
        return [said, width, height];
      }),
    );
  }, html);
  expect(widths).toEqual([
    ["80w", 80, 40],
    ["120w", 120, 60],
    ["200w", 200, 100],
  ]);
});

test("a suggested focus is marked as one until it is accepted", async () => {
  const { space, assetId } = await makeHill();
  const pdfId = await uploadBytes(systemActor(space), "page.pdf", makePdf());
  const page = await journey.signIn(await makeMember(space, "editor"));
  // What is shown by a picture of it has a focus too.
  await page.goto(`/spaces/${space.id}/assets/${pdfId}/focus`);
  await seePicture(page.getByRole("group", { name: "Focus point of page.pdf" }).locator("img"));
  await page.goto(`/spaces/${space.id}/assets/${assetId}/focus`);
  const mark = page.getByText("Only a suggestion");
  await page.getByRole("button", { name: "Suggest" }).click();
  await see(mark.first());
  // Looking at a suggestion stores nothing.
  const stored = async () =>
    (await (await page.request.get(`/ui/spaces/${space.id}/assets/${assetId}`)).json()).focus;
  expect(await stored()).toBeNull();
  await page.getByRole("slider", { name: "Focus from the left" }).press("Home");
  await seeNoMore(page.getByText("It counts once you save it."));
  await page.getByRole("button", { name: "Undo" }).click();
  await see(page.getByText("It counts once you save it."));
  await page.getByRole("button", { name: "Save focus" }).click();
  await seeThat(async () => typeof (await stored()), "string");
});
