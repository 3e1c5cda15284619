import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { everyFormat } from "#tests/pictures/every-format.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { sampleFiles } from "#tests/sample-files.ts";
import { openJourney } from "./journey.ts";
import { rowsAreThere, scrollListTo } from "./jump-in-list.ts";
import { card, openLibrary, seeList, seeMessage } from "./library-page.ts";
import { makeFolderOfMany } from "./make-folder-of-many.ts";
import { bringIntoView, see, seeNoMore, seePicture, seeText, seeThat } from "./see.ts";
import { dropFiles, slowDown, uploadRow, uploads } from "./upload-panel.ts";

const journey = openJourney();

/** What the panel says under a file that was not taken, by the reason of the file policy. */
const refusals: Record<string, RegExp> = {
  markup: /Web pages and markup \(\S+\) are not taken, because they could run scripts\./,
  empty: /The file is empty: it has no bytes\./,
  unknown_type: /Nobody could tell what kind of file this is\./,
  too_many_pixels:
    /The picture has too many pixels: [\d,]+ megapixels, and at most \d+ are taken\./,
  program: /Programs and scripts \(\S+\) are not taken\./,
  content_mismatch: /The content does not fit the name: it is called \.\w+ but is \S+\./,
};

/** What the panel and the card say of a file that is kept without a preview. */
const withoutPreview: Record<string, string> = {
  truncated: "No preview: the file ends before the picture does.",
  corrupt: "No preview: the picture data is damaged.",
  unsafe: "No preview: the file contains scripts or links to other places.",
};

/** What a browser notes by itself when a file is not taken. */
const refusedByServer = /Failed to load resource: the server responded with a status of 41[35]\b/;

test("every format arrives and is drawn, or says why there is no preview", async () => {
  const page = await openEmptyLibrary();
  const formats = await everyFormat();
  await upload(
    page,
    formats.map(({ name, bytes }) => ({ name, mimeType: "", buffer: bytes })),
  );
  await see(uploads(page).getByRole("heading", { name: `${formats.length} files uploaded` }));
  for (const { name, hasPreview } of formats) {
    await seeText(uploadRow(page, name), /Done/);
    const asset = card(page, name);
    await bringIntoView(asset);
    if (hasPreview) await seePicture(asset.locator("img"));
    else await seeText(asset, /No preview for this type of file\./);
  }
});

test("broken and hostile pictures are kept without a preview or refused, each with its reason", async () => {
  journey.expectMessage(refusedByServer);
  const page = await openEmptyLibrary();
  const pictures = await brokenPictures();
  await upload(
    page,
    pictures.map(({ name, bytes }) => ({ name, mimeType: "", buffer: bytes })),
  );
  const kept = pictures.filter(({ expected }) => "kept" in expected);
  const problems = pictures.length - kept.length;
  const title = `${kept.length} uploaded, ${problems} problems`;
  await see(uploads(page).getByRole("heading", { name: title }));
  for (const { name, expected } of pictures) {
    const row = uploadRow(page, name);
    if ("kept" in expected) {
      const sentence = withoutPreview[expected.kept] ?? "";
      await see(row.getByText("Done"), row.getByText(sentence));
      await bringIntoView(card(page, name));
      await see(card(page, name).getByText(sentence));
    } else {
      await see(
        row.getByText("Not taken", { exact: true }),
        row.getByText(refusals[expected.refused] ?? ""),
      );
      await seeThat(() => card(page, name).count(), 0);
    }
  }
});

test.runIf(sampleFiles().length > 0)(
  "every file of the samples folder is drawn, kept with a reason, or refused with one",
  { timeout: 240_000 },
  async () => {
    journey.expectMessage(refusedByServer);
    const page = await openEmptyLibrary();
    const files = sampleFiles();
    await upload(page, files);
    const finished = /^\d+ (files? uploaded|uploaded, \d+ problems?)$/;
    await expect
      .poll(() => uploads(page).getByRole("heading").textContent(), { timeout: 200_000 })
      .toMatch(finished);
    for (const file of files) {
      const name = path.basename(file);
      const row = uploadRow(page, name);
      const text = (await row.textContent()) ?? "";
      if (/Not taken/.test(text)) {
        expect(
          Object.values(refusals).some((sentence) => sentence.test(text)),
          text,
        ).toBe(true);
        expect(file).toContain("broken");
        continue;
      }
      expect(text).toMatch(/Done/);
      const asset = card(page, await savedName(row));
      await findInList(page, asset);
      await bringIntoView(asset);
      if (/No preview/.test(text)) await seeText(asset, /No preview[^.]*\./);
      else await seePicture(asset.locator("img"));
    }
  },
);

/** Scrolls to where it is mounted: files may end far from where they began. */
async function findInList(page: Page, asset: Locator): Promise<void> {
  await seeThat(async () => {
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      if ((await asset.count()) > 0) return true;
      await scrollListTo(page, share);
      await rowsAreThere(page);
    }
    return (await asset.count()) > 0;
  }, true);
}

test("a folder that is dropped is made again with everything in it", async () => {
  const page = await openEmptyLibrary();
  const tree = path.join(journey.folder(), "Reise");
  for (const [index, place] of ["", "Küste", "Küste/東京"].entries()) {
    await mkdir(path.join(tree, place), { recursive: true });
    const bytes = await makePicture({ pattern: [50 * index, 90, 120] });
    await writeFile(path.join(tree, place, `picture-${index}.jpg`), bytes);
  }
  await dropFiles(page, [tree]);
  await see(uploads(page).getByRole("heading", { name: "3 files uploaded" }));
  const folders = page.getByRole("treegrid", { name: "Folders" });
  await folders.getByRole("row", { name: "Reise" }).click();
  await see(page.getByRole("heading", { name: "Reise" }));
  // What is inside may become known a moment after the folder.
  await see(folders.getByRole("row", { name: "Reise", expanded: false }));
  await page.keyboard.press("ArrowRight");
  await seeThat(() => page.getByRole("grid").getByRole("gridcell").count(), 3);
  await folders.getByRole("row", { name: "Küste", expanded: false }).click();
  await page.keyboard.press("ArrowRight");
  await seeThat(() => page.getByRole("grid").getByRole("gridcell").count(), 2);
  await folders.getByRole("row", { name: "東京" }).click();
  await seeList(page, ["picture-2.jpg"]);
});

test("a large upload goes on while one moves about, after a reload and after the connection was lost", async () => {
  journey.expectMessage(/net::ERR_(INTERNET_DISCONNECTED|FAILED|NETWORK)|Failed to fetch/);
  const page = await openEmptyLibrary();
  const bytes = randomBytes(24_000_000);
  const file = path.join(journey.folder(), "recording.txt");
  await writeFile(file, bytes.toString("base64").slice(0, 24_000_000));
  await slowDown(page, 3_000_000);
  await upload(page, [file]);
  const row = uploadRow(page, "recording.txt");
  await see(row.getByText(/^[1-9]\d? %$/));

  await page.getByRole("link", { name: "Activity" }).click();
  await see(page.getByRole("heading", { name: "Activity" }), row.getByText(/^\d+ %$/));

  await page.reload();
  await see(row.getByText(/^[1-9]\d? %$/));
  await page.context().setOffline(true);
  await see(uploads(page).getByRole("heading", { name: "No connection, 1 file waits" }));
  await see(row.getByText("Waits for a connection"));
  await page.context().setOffline(false);
  await see(row.getByText("Done"));

  await row.getByRole("link", { name: "recording.txt" }).click();
  const download = page.getByRole("link", { name: "Download the original" });
  const address = (await download.getAttribute("href")) ?? "";
  const arrived = await (await page.request.get(address)).body();
  expect(sha256(arrived)).toBe(sha256(await readFile(file)));
});

test("an upload can be cancelled, and one that failed be tried again", async () => {
  journey.expectMessage(/Failed to load resource: the server responded with a status of 50\d/);
  const page = await openEmptyLibrary();
  await slowDown(page, 300_000);
  await upload(page, [{ name: "film.txt", mimeType: "", buffer: Buffer.alloc(4_000_000, "a ") }]);
  await see(uploadRow(page, "film.txt").getByText(/ %$/));
  await page.getByRole("button", { name: "Cancel the upload of film.txt" }).click();
  await seeMessage(page, "Upload of film.txt cancelled");
  await seeNoMore(uploads(page));

  await slowDown(page, -1);
  let isBroken = true;
  await page.route("**/uploads/**", (route) =>
    isBroken
      ? route.fulfill({
          status: 507,
          json: { code: "unavailable", details: { reason: "disk_full" } },
        })
      : route.continue(),
  );
  const buffer = await makePicture();
  await upload(page, [{ name: "second.jpg", mimeType: "image/jpeg", buffer }]);
  const retry = page.getByRole("button", { name: "Try again: second.jpg" });
  await see(retry);
  isBroken = false;
  await retry.click();
  await see(uploadRow(page, "second.jpg").getByText("Done"));
  await seePicture(card(page, "second.jpg").locator("img"));
});

test("one's own files move no row away, and show when one is at the top again", async () => {
  const space = await makeSpace();
  const folder = await makeFolderOfMany(space, 300);
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space, `?folder=${folder.id}`);
  await see(card(page, "img 1.png"));
  await scrollListTo(page, 1);
  await see(card(page, "img 300.png"));
  await upload(page, [{ name: "own.jpg", mimeType: "image/jpeg", buffer: await makePicture() }]);
  const show = page.getByRole("button", { name: "1 new – show" });
  await see(show);
  await rowsAreThere(page);
  await see(card(page, "img 300.png"));
  await scrollListTo(page, 0);
  await see(card(page, "own.jpg"));
  await seeNoMore(show);
});

async function openEmptyLibrary(): Promise<Page> {
  const space = await makeSpace({ languages: ["en", "de"] });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await see(page.getByText("Your library is empty"));
  return page;
}

async function upload(
  page: Page,
  files: string[] | { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  // The empty library has a second button in its middle.
  const button = page.getByRole("button", { name: "Upload", exact: true }).first();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(files);
  await see(uploads(page));
}

/** Names that did not fit the content were corrected. */
async function savedName(row: Locator): Promise<string> {
  return (await row.getByRole("link").textContent()) ?? "";
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
