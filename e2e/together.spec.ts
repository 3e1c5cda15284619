import { expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { moveAssets } from "#server/domain/assets/move-assets.ts";
import { releaseAssets } from "#server/domain/assets/release-assets.ts";
import { requestReview } from "#server/domain/assets/request-review.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { makeAsset, makeFolder, makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember, testPassword } from "#tests/make-session.ts";
import { replaceFile } from "#tests/replace-file.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { details, openDetails, openLibrary, seeMessage } from "./library-page.ts";
import { see, seeNoMore, seeText, seeThat, seeValue } from "./see.ts";

const journey = openJourney();
const minutes = 60_000;

test("two people see each other at an asset, and what the other saves, without a reload", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  await makeAsset(space, { name: "poster.png", texts: { en: { alt: "A poster" } } });
  const anna = await journey.signIn(await makeMember(space, "editor", { name: "Anna" }));
  const ben = await journey.signIn(await makeMember(space, "editor", { name: "Ben" }));
  for (const page of [anna, ben]) {
    await openLibrary(page, space);
    await openDetails(page, "poster.png");
  }
  const alt = { name: "Alt text, English" };
  await anna.getByRole("textbox", alt).fill("A poster on a wall");
  await see(details(ben).getByText("Anna has this open"));
  await see(details(ben).getByText("Anna is typing here"));
  await anna.keyboard.press("Control+s");
  await seeValue(ben.getByRole("textbox", alt), "A poster on a wall");
  await anna.getByRole("button", { name: "Close the details" }).click();
  await seeNoMore(details(ben).getByText("Anna has this open"));
});

test("what others do to an open asset is said over it, and what is typed stays", async () => {
  const space = await makeSpace();
  const asset = await makeAsset(space, { name: "poster.png" });
  const other = systemActor(space);
  const press = await makeFolder(space, { name: "Press" });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await openDetails(page, "poster.png");
  const alt = page.getByRole("textbox", { name: "Alt text" });
  await alt.pressSequentially("Half a sentence");
  await moveAssets(other, { assetIds: [asset.id], folderId: press.id });
  await see(
    details(page)
      .getByText("Test moved it to Press")
      .or(details(page).getByText("It was moved to Press")),
  );
  await lockAssets(other, { assetIds: [asset.id], reason: "Printed on Friday" });
  await see(details(page).getByText("Reason: Printed on Friday"));
  await seeValue(alt, "Half a sentence");
  await releaseAssets(other, { assetIds: [asset.id] });
  await seeNoMore(details(page).getByText("Reason: Printed on Friday"));
  await trashAssets(other, { assetIds: [asset.id] });
  await see(details(page).getByText(/^In the trash since/));
  await seeValue(alt, "Half a sentence");
  await seeAccessible(page, "an open asset that somebody moved to the trash");
  await details(page).getByRole("button", { name: "Restore" }).click();
  await seeNoMore(details(page).getByText(/^In the trash since/));
  await alt.press("Control+s");
  await see(details(page).getByText("Saved", { exact: true }));
});

test("a session that ends keeps what was typed, and saves it after signing in over the page", async () => {
  const space = await makeSpace();
  await makeAsset(space, { name: "poster.png" });
  const member = await makeMember(space, "editor");
  const page = await journey.signIn(member);
  await openLibrary(page, space);
  await openDetails(page, "poster.png");
  const alt = page.getByRole("textbox", { name: "Alt text" });
  await alt.fill("Typed before the session ended");
  await database().prisma.session.deleteMany({ where: { userId: member.account.id } });
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await see(dialog);
  await dialog.getByLabel("Password").fill(testPassword);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await seeNoMore(dialog);
  await seeThat(async () => {
    const where = { field: "alt", asset: { spaceId: space.id } };
    return (await database().prisma.assetText.findFirst({ where }))?.value;
  }, "Typed before the session ended");
});

test("without a network no link leaves the page, and what is typed stays", async () => {
  journey.expectMessage(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load chunk/);
  const space = await makeSpace();
  await makeAsset(space, { name: "poster.png" });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);
  await openDetails(page, "poster.png");
  const alt = page.getByRole("textbox", { name: "Alt text" });
  await alt.fill("Half a sentence");
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Gaps" }).click();
  // No message was shown before, so what shows them is not loaded.
  await see(page.getByRole("alert").getByText("this page stays open", { exact: false }));
  await seeValue(alt, "Half a sentence");
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Gaps" }).click();
  await see(page.getByRole("heading", { name: "Fill the gaps" }));
});

test("a reviewer decides by keyboard alone, and takes a decision back", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const ids: number[] = [];
  for (const name of ["first.png", "second.png"])
    ids.push((await makeAsset(space, { name, texts: { en: { alt: `About ${name}` } } })).id);
  await requestReview(systemActor(space), { assetIds: ids, note: "For Friday" });
  const page = await journey.signIn(await makeMember(space, "reviewer", { name: "Rita" }));
  await page.goto(`/spaces/${space.id}/review`);
  await see(page.getByRole("heading", { name: "first.png" }));
  await see(page.getByText("About first.png"), page.getByText("For Friday"));
  await seeAccessible(page, "review deck");
  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: "Send first.png back" });
  await dialog.getByRole("textbox", { name: "What is missing?" }).fill("Too dark");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await see(page.getByRole("heading", { name: "second.png" }));
  await page.keyboard.press("a");
  await see(page.getByText("That was everything"));
  await page.keyboard.press("u");
  await see(page.getByRole("heading", { name: "second.png" }));
  await page.keyboard.press("k");
  await see(page.getByText("Sent back by Rita: Too dark"));
  const rows = await database().prisma.asset.findMany({ where: { id: { in: ids } } });
  expect(rows.map(({ reviewState, lockedAt }) => [reviewState, lockedAt])).toEqual([
    ["returned", null],
    ["waiting", null],
  ]);
});

test("an earlier file is compared with the current one and comes back", {
  timeout: 3 * minutes,
}, async () => {
  const space = await makeSpace();
  const asset = await makeAsset(space, { name: "sea.png" });
  await replaceFile(systemActor(space), asset.id);
  const page = await journey.signIn(await makeMember(space, "editor"));
  await page.goto(`/spaces/${space.id}/assets/${asset.id}`);
  const files = page.getByRole("list", { name: /^Files of/ }).getByRole("listitem");
  await seeThat(() => files.count(), 2);
  await seeText(files.nth(0), /another\.jpg.*Current/);
  await seeAccessible(page, "versions");
  await files
    .nth(1)
    .getByRole("button", { name: /^Compare with/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Compare sea.jpg" });
  const divider = dialog.getByRole("slider");
  await divider.focus();
  await page.keyboard.press("ArrowRight");
  await seeThat(() => divider.getAttribute("aria-valuetext"), "51 percent of the earlier file");
  await seeAccessible(page, "comparing");
  await dialog.getByRole("button", { name: "Restore the earlier file" }).click();
  await seeMessage(page, "An earlier file of sea.jpg is back");
  await seeText(files.nth(1), /sea\.png.*Current/);
});
