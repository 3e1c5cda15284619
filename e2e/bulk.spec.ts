import { expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { copyAssets } from "#tests/copy-assets.ts";
import { makeAsset, makeSpace, makeTag } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { card, openLibrary, seeMessage } from "./library-page.ts";
import { see, seeAlive, seeNoMore, seeThat } from "./see.ts";

const journey = openJourney();
const minutes = 60_000;

test("texts of many are replaced after a look at what changes; what is locked is skipped and named, and undo works after a reload", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  for (const [name, alt] of [
    ["one.png", "A dog in the snow"],
    ["two.png", "Two dogs and a dog house"],
    ["cat.png", "A cat"],
  ] as const)
    await makeAsset(space, { name, texts: { en: { alt } } });
  await makeAsset(space, { name: "locked.png", locked: "done", texts: { en: { alt: "A dog" } } });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await seeAlive(card(page, "one.png"));
  await card(page, "one.png").press("Control+a");
  const bar = page.getByRole("toolbar", { name: "What to do with the selection" });
  await see(bar.getByText("4 selected"));
  await bar.getByRole("button", { name: "Edit texts" }).click();
  const dialog = page.getByRole("dialog", { name: /^Edit a text of 4 assets/ });
  await see(dialog.getByText(/Mixed \(4 values\)/));
  await dialog.getByRole("radio", { name: "Find and replace" }).click();
  await dialog.getByRole("textbox", { name: "Find" }).fill("dog");
  await dialog.getByRole("textbox", { name: "Replace with" }).fill("hound");
  await dialog.getByRole("checkbox", { name: "Whole words only" }).press("Space");
  const preview = dialog.getByRole("region", { name: "Preview" });
  await see(preview.getByText("2 assets change"));
  await see(preview.getByText(/1 skipped: /));
  await see(preview.getByRole("cell", { name: "Two dogs and a hound house" }));
  await seeAccessible(page, "texts of many");
  await dialog.getByRole("button", { name: "Change 2 assets" }).click();
  await seeNoMore(dialog);
  const message = page.getByRole("alertdialog").filter({ hasText: /^Texts of 2 assets changed/ });
  await see(message.getByText(/1 was so already\./));
  await see(message.getByText(/1 was left as it was/));

  const alts = async () => {
    const where = { field: "alt", asset: { spaceId: space.id } };
    const rows = await database().prisma.assetText.findMany({ where, orderBy: { assetId: "asc" } });
    return rows.map((row) => row.value);
  };
  await seeThat(alts, ["A hound in the snow", "Two dogs and a hound house", "A cat", "A dog"]);
  await page.reload();
  await see(card(page, "one.png"));
  await page.keyboard.press("Control+z");
  await seeMessage(page, "Undone");
  expect(await alts()).toEqual(["A dog in the snow", "Two dogs and a dog house", "A cat", "A dog"]);
});

test("a tag that only some have is neither on nor off until one decides; thousands go on as a job, which can be stopped, and undone from the activity", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace();
  const tag = await makeTag(space, { name: "Hero" });
  // More than are changed while somebody waits for the answer, or reaches for a button.
  const count = 4_000;
  const { id } = await makeAsset(space);
  await copyAssets(id, count - 2);
  await makeAsset(space, { name: "tagged.png", tags: [tag] });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await seeAlive(card(page, "tagged.png"));
  await card(page, "tagged.png").press("Control+a");
  const bar = page.getByRole("toolbar", { name: "What to do with the selection" });
  await bar.getByRole("button", { name: "Tag", exact: true }).click();
  const hero = page.getByRole("dialog").getByRole("checkbox", { name: /^Hero/ });
  await see(page.getByRole("dialog").getByText("1 of 4,000"));
  await seeThat(() => hero.evaluate((box: HTMLInputElement) => box.indeterminate), true);
  await seeAccessible(page, "a tag that some have");
  await hero.press("Space");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  const job = page.getByRole("region", { name: "Large changes" });
  await job.getByRole("button", { name: "Cancel" }).click();
  await see(job.getByText(/^Tagging stopped: [\d,]+ changed$/));
  const tagged = () => database().prisma.assetTag.count({ where: { tagId: tag.id } });
  const reached = await tagged();
  expect(reached).toBeGreaterThan(1);
  expect(reached).toBeLessThan(count);

  await page.goto(`/spaces/${space.id}/activity`);
  await see(job.getByText(/^Tagging stopped/));
  await seeAccessible(page, "a job that was stopped");
  await page.getByRole("button", { name: /^Undo: Tags changed: [\d,]+ entries$/ }).click();
  await expect.poll(tagged, { timeout: 2 * minutes }).toBe(1);
});

test("a selection is downloaded as one archive", async () => {
  const space = await makeSpace();
  await makeAsset(space, { name: "one.png" });
  await makeAsset(space, { name: "two.png" });
  const page = await journey.signIn(await makeMember(space, "viewer"));
  await openLibrary(page, space);
  await seeAlive(card(page, "one.png"));
  await card(page, "one.png").press("Control+a");
  await page.getByRole("button", { name: "More", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Download as ZIP" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
});

test("texts go out as CSV and come back, with the differences and the rows that are wrong shown before anything is written", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const asset = await makeAsset(space, { name: "lake.png", texts: { en: { alt: "A lake" } } });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await page.goto(`/spaces/${space.id}/exchange`);
  const download = async () => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    const bytes: Buffer[] = [];
    for await (const part of await file.createReadStream()) bytes.push(part);
    return Buffer.concat(bytes).toString();
  };
  const bring = async (name: string, text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: /^Choose (a|another) file$/ }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  };
  const german = async () => {
    const where = { assetId: asset.id, field: "alt", language: "de" };
    return (await database().prisma.assetText.findFirst({ where }))?.value;
  };
  const table = await download();
  const [head = "", row = ""] = table.trim().split(/\r?\n/);
  const columns = head.replace("\ufeff", "").split(",");
  const cells = row.split(",");
  cells[columns.indexOf("alt:de")] = "Ein See";
  await bring("texts.csv", [head, cells.join(","), row.replace(/^[^,]*/, "999999")].join("\r\n"));
  const report = page.getByRole("region", { name: "What would change" });
  await see(report.getByText("1 text changes in 1 asset"));
  await see(report.getByRole("button", { name: "1 problem in the file" }));
  await seeAccessible(page, "what a table would change");
  expect(await german()).toBeUndefined();
  await report.getByRole("button", { name: "Write 1 text" }).click();
  await seeThat(german, "Ein See");

  await page.getByText(/^XLIFF/).click();
  const xliff = await download();
  expect(xliff).toContain("Ein See");
  await bring("texts.xlf", xliff.replace("Ein See", "Ein stiller See"));
  await see(report.getByText("1 text changes in 1 asset"));
  await report.getByRole("button", { name: "Write 1 text" }).click();
  await seeThat(german, "Ein stiller See");
});
