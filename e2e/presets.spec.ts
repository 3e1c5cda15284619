import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { corners, makePicture } from "#tests/pictures/make-picture.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { see, seeAddress, seePicture, seeThat, seeValue } from "./see.ts";
import { uploadBytes } from "./upload-bytes.ts";

const journey = openJourney();

test("an admin defines a size, an editor sees it cut live, and its address gives those pixels", async () => {
  const space = await makeSpace();
  const bytes = await makePicture({ width: 400, height: 300, format: "png", pattern: "corners" });
  const assetId = await uploadBytes(systemActor(space), "corners.png", bytes);

  const admin = await journey.signIn(await makeMember(space, "admin"));
  await admin.goto(`/spaces/${space.id}/settings/presets`);
  await see(admin.getByText("No presets yet"));
  await addPreset(admin, "Whole", "100", "0");
  await addPreset(admin, "Tall teaser", "60", "90");
  await seeThat(() => names(admin), ["Whole", "Tall teaser"]);
  await seeAccessible(admin, "presets");
  // What is wanted first stands first, by the keyboard alone.
  await admin.getByRole("button", { name: "Actions for Tall teaser" }).press("Enter");
  await admin.getByRole("menuitem", { name: "Move up" }).press("Enter");
  await seeThat(() => names(admin), ["Tall teaser", "Whole"]);
  await admin.getByRole("button", { name: "Actions for Tall teaser" }).press("Enter");
  await seeAccessible(admin, "the commands of a preset");
  await admin.keyboard.press("Escape");

  const page = await journey.signIn(await makeMember(space, "editor"));
  await page.goto(`/spaces/${space.id}/assets/${assetId}/focus`);
  const preview = page.getByRole("button", { name: "Tall teaser" });
  await seePicture(preview.locator("img"));
  const horizontal = page.getByRole("slider", { name: "Focus from the left" });
  // The cut follows the focus while it moves, before anything is saved.
  await horizontal.press("Home");
  const left = await preview.locator("img").getAttribute("style");
  await horizontal.press("End");
  await seeValue(page.getByRole("textbox", { name: "From the left in pixels" }), "399");
  await seeThat(async () => (await preview.locator("img").getAttribute("style")) !== left, true);
  await page.getByRole("slider", { name: "Focus from the top" }).press("End");
  const shown = await middleColours(await preview.locator("img").locator("..").screenshot());
  await page.getByRole("button", { name: "Save focus" }).click();
  await seeAddress(page, new RegExp(`/assets/${assetId}$`));

  const answer = await page.request.get(`/ui/spaces/${space.id}/assets/${assetId}`);
  const { deliveryKey } = (await answer.json()) as { deliveryKey: string };
  const address = `/f/${space.id}/400x300/${deliveryKey}/corners.png/p/tall-teaser`;
  const delivered = await page.request.get(address, { headers: { accept: "image/webp" } });
  expect(delivered.headers()["content-type"]).toBe("image/webp");
  const picture = await delivered.body();
  expect(await sharp(picture).metadata()).toMatchObject({ width: 60, height: 90 });
  const sent = await middleColours(picture);
  for (const [at, colour] of sent.entries())
    for (const [channel, value] of colour.entries())
      expect(Math.abs(value - (shown[at]?.[channel] ?? -99)), `${sent} ${shown}`).toBeLessThan(16);
  // The focus lies at the bottom right, so the cut ends there.
  for (const [channel, value] of (sent[1] ?? []).entries())
    expect(Math.abs(value - (corners.bottomRight[channel] ?? 0))).toBeLessThan(16);
});

async function addPreset(page: Page, name: string, width: string, height: string): Promise<void> {
  await page.getByRole("button", { name: "Add preset" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  for (const [label, value] of [
    ["Width", width],
    ["Height", height],
  ] as const) {
    await dialog.getByRole("textbox", { name: label, exact: true }).fill(value);
    await dialog.getByRole("textbox", { name: label, exact: true }).press("Tab");
  }
  await dialog.getByRole("textbox", { name: "Further widths" }).fill("");
  await dialog.getByRole("button", { name: "Add preset" }).click();
  await see(page.getByRole("rowheader", { name }));
}

async function names(page: Page): Promise<(string | undefined)[]> {
  const texts = await page
    .getByRole("rowheader")
    .locator("span > span:first-child")
    .allTextContents();
  return texts;
}

/** The colours a little in from the top right and the bottom right corner. */
async function middleColours(picture: Buffer): Promise<number[][]> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .resize(60, 90, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [10, 80].map((y) => {
    const at = (y * info.width + 50) * 3;
    return [...data.subarray(at, at + 3)];
  });
}
