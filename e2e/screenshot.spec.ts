import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { fillSampleLibrary } from "#server/domain/sample-library/fill-sample-library.ts";
import { makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { openDetails, openLibrary } from "./library-page.ts";
import { seeLoaded, seePicture } from "./see.ts";

const journey = openJourney();

const picture = path.resolve(import.meta.dirname, "../docs/library.webp");

/** With UPDATE_SCREENSHOTS=1 the picture in the README is taken anew, of the whole sample library. */
const isUpdate = process.env.UPDATE_SCREENSHOTS === "1";

test("the library with the details of a picture, as the README shows it", {
  timeout: 300_000,
}, async () => {
  const space = await makeSpace({ name: "Museum", languages: ["en", "de", "fr"] });
  const admin = await makeMember(space, "admin", { name: "Ada Lovelace" });
  await fill(admin.actor);
  const page = await journey.signIn(admin, { colorScheme: "light" });
  await openLibrary(page, space, "?sort=created");
  await openDetails(page, "Balloons at sunrise 🎈.jpg");
  await seeLoaded(page);
  for (const image of await page.locator("img:visible").all()) await seePicture(image);
  // Away from the card, which shows its buttons under the pointer.
  await page.mouse.move(620, 72);
  const webp = await sharp(await page.screenshot())
    .webp({ quality: 88 })
    .toBuffer();
  const { width, height } = await sharp(webp).metadata();
  expect([width, height]).toEqual([1440, 900]);
  expect(webp.length).toBeLessThan(600_000);
  if (isUpdate) await writeFile(picture, webp);
});

/** The first pictures of the sample library are enough to see that the screenshot can be taken. */
async function fill(actor: Actor): Promise<void> {
  const enough = new Error("There are enough pictures.");
  const filling = fillSampleLibrary(actor, ({ done }) => {
    if (done >= 6 && !isUpdate) throw enough;
  });
  await filling.catch((error: unknown) => {
    if (error !== enough) throw error;
  });
}
