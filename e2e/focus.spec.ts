import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { Space } from "#lib/library.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { corners, makePicture, type Rgb } from "#tests/pictures/make-picture.ts";
import { openJourney } from "./journey.ts";
import { openDetails, openLibrary } from "./library-page.ts";
import { see, seeAddress, seePicture, seeThat, seeValue } from "./see.ts";
import { uploadBytes } from "./upload-bytes.ts";

const journey = openJourney();

/** Four coloured quarters of 200 x 150 pixels. */
const size = { width: 400, height: 300 };

test("the focus is set by a click and a drag, saved in pixels of the picture, and cuts keep it", async () => {
  const { space, assetId } = await makeCorners();
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await openDetails(page, "corners.png");
  await page.getByRole("link", { name: "Focus and cuts" }).click();
  await see(page.getByRole("heading", { name: /Focus and cuts/ }));
  await seePicture(page.getByRole("group", { name: "Focus point of corners.png" }).locator("img"));

  await pointAt(page, 0.9, 0.9);
  await seeValue(pixel(page, "left"), "360");
  await seeValue(pixel(page, "top"), "270");
  await seeValue(page.getByRole("textbox", { name: "From the left in percent" }), "90.0");
  await dragTo(page, 0.1, 0.1);
  await seeValue(pixel(page, "left"), "40");
  await seeValue(pixel(page, "top"), "30");
  await page.getByRole("button", { name: "Undo" }).click();
  await seeValue(pixel(page, "left"), "360");
  await page.getByRole("button", { name: "Save focus" }).click();

  await seeAddress(page, new RegExp(`assets\\?asset=${assetId}$`));
  await page.getByRole("tab", { name: "Details" }).click();
  await see(page.getByText("360 × 270 px"));
  expect(await storedFocus(page, space, assetId)).toBe("360x270:361x271");
  await seeDelivered(page, space, assetId, "60x80", corners.bottomRight);
});

test("the focus is set by the keyboard alone: arrows, Shift, and numbers", async () => {
  const { space, assetId } = await makeCorners();
  const page = await journey.signIn(await makeMember(space, "editor"));
  await page.goto(`/spaces/${space.id}/assets/${assetId}/focus`);
  const horizontal = page.getByRole("slider", { name: "Focus from the left" });
  await horizontal.press("Home");
  await seeValue(pixel(page, "left"), "0");
  await page.keyboard.press("ArrowRight");
  await seeValue(pixel(page, "left"), "4");
  await page.keyboard.press("Shift+ArrowRight");
  await seeValue(pixel(page, "left"), "44");
  await page.keyboard.press("Alt+ArrowRight");
  await seeValue(pixel(page, "left"), "45");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Shift+ArrowUp");
  await seeValue(pixel(page, "top"), "90");
  await seeThat(
    () => page.getByRole("slider", { name: "Focus from the top" }).getAttribute("aria-valuetext"),
    "11 percent from left, 30 percent from top, pixel 45 by 90",
  );

  await pixel(page, "top").fill("299");
  await pixel(page, "top").press("Tab");
  await pixel(page, "left").fill("20");
  await pixel(page, "left").press("Tab");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  await page.getByRole("button", { name: "Save focus" }).press("Enter");
  await seeAddress(page, new RegExp(`/assets/${assetId}$`));
  expect(await storedFocus(page, space, assetId)).toBe("20x299:21x300");
  await seeDelivered(page, space, assetId, "60x80", corners.bottomLeft);
});

test("the previews in the picker are cut exactly as delivery cuts", async () => {
  const { space, assetId } = await makeCorners();
  // Sharp enough to measure where the colours meet.
  const page = await journey.signIn(await makeMember(space, "editor"), { deviceScaleFactor: 4 });
  await page.goto(`/spaces/${space.id}/assets/${assetId}/focus`);
  const presets = { "Teaser 16:9": "320x180", "Story 2:3": "160x240", "Square 1:1": "200x200" };
  await pointAt(page, 0.55, 0.7);
  await seeValue(pixel(page, "left"), "220");
  const shown: Record<string, Buffer> = {};
  for (const name of Object.keys(presets)) {
    const preview = page.getByRole("button", { name }).locator("img");
    await seePicture(preview);
    shown[name] = await preview.locator("..").screenshot();
  }
  await page.getByRole("button", { name: "Save focus" }).click();
  await seeAddress(page, new RegExp(`/assets/${assetId}$`));
  for (const [name, pixels] of Object.entries(presets))
    expect(
      await difference(
        shown[name] ?? Buffer.alloc(0),
        await delivered(page, space, assetId, pixels),
      ),
      name,
    ).toBeLessThan(4);
});

async function makeCorners(): Promise<{ space: Space; assetId: number }> {
  const space = await makeSpace({ languages: ["en", "de"] });
  const bytes = await makePicture({ ...size, format: "png", pattern: "corners" });
  return { space, assetId: await uploadBytes(systemActor(space), "corners.png", bytes) };
}

function pixel(page: Page, side: "left" | "top") {
  return page.getByRole("textbox", { name: `From the ${side} in pixels` });
}

/** Points on the stage, in parts of its width and height. */
async function placeOn(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = await page.getByRole("group", { name: "Focus point of corners.png" }).boundingBox();
  if (!box) throw new Error("The picture is not on the screen.");
  return [box.x + box.width * x, box.y + box.height * y];
}

async function pointAt(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.click(...(await placeOn(page, x, y)));
}

async function dragTo(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(...(await placeOn(page, 0.5, 0.5)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOn(page, x, y)), { steps: 8 });
  await page.mouse.up();
}

async function readAsset(page: Page, space: Space, assetId: number) {
  const answer = await page.request.get(`/ui/spaces/${space.id}/assets/${assetId}`);
  return (await answer.json()) as { focus: string; deliveryKey: string };
}

async function storedFocus(page: Page, space: Space, assetId: number): Promise<string> {
  return (await readAsset(page, space, assetId)).focus;
}

/** The rendition of these pixels, cut around the stored focus. */
async function delivered(
  page: Page,
  space: Space,
  assetId: number,
  pixels: string,
): Promise<Buffer> {
  const { focus, deliveryKey } = await readAsset(page, space, assetId);
  const original = `/f/${space.id}/${size.width}x${size.height}/${deliveryKey}/corners.png`;
  const answer = await page.request.get(`${original}/m/${pixels}/filters:focal(${focus})`);
  expect(answer.status()).toBe(200);
  return answer.body();
}

/** A cut half as wide as the picture around a corner shows that corner's colour at its edge. */
async function seeDelivered(
  page: Page,
  space: Space,
  assetId: number,
  pixels: string,
  colour: Rgb | readonly [number, number, number],
): Promise<void> {
  const cut = sharp(await delivered(page, space, assetId, pixels))
    .removeAlpha()
    .raw();
  const { data, info } = await cut.toBuffer({ resolveWithObject: true });
  expect(`${info.width}x${info.height}`).toBe(pixels);
  const [x, y] = [Math.round(info.width / 2), info.height - 5];
  const found = [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  for (const [channel, value] of found.entries())
    expect(Math.abs(value - (colour[channel] ?? 0)), `${found}`).toBeLessThan(12);
}

/** How far two pictures are apart, in levels of 255 on average, once they are of one size. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((picture) =>
      sharp(picture).removeAlpha().resize(100, 100, { fit: "fill" }).raw().toBuffer(),
    ),
  );
  if (!a || !b) throw new Error("There are two pictures.");
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
