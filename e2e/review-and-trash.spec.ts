import type { Page } from "playwright-core";
import { test } from "vitest";
import { makeAsset, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { card, details, openDetails, openLibrary, seeList, seeMessage } from "./library-page.ts";
import { see, seeText, seeThat } from "./see.ts";

const journey = openJourney();

test("a reviewer locks with a reason; an editor reads who, when and why, and is refused until it is unlocked", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  await makeAsset(space, { name: "poster.png", texts: { en: { alt: "A poster" } } });
  const editor = await journey.signIn(await makeMember(space, "editor", { name: "Edith" }));
  const reviewer = await journey.signIn(await makeMember(space, "reviewer", { name: "Rosalind" }));
  await openLibrary(editor, space);
  await openDetails(editor, "poster.png");
  const alt = editor.getByRole("textbox", { name: "Alt text, English" });
  await alt.fill("A poster, changed too late");

  await openLibrary(reviewer, space);
  await card(reviewer, "poster.png").press("l");
  const dialog = reviewer.getByRole("dialog", { name: "Lock “poster.png”" });
  await dialog.getByLabel("Reason").fill("Printed on Friday");
  await dialog.getByRole("button", { name: "Lock" }).click();
  await seeMessage(reviewer, "1 asset locked");

  // The editor's page does not know yet: the server refuses, and what was typed stays.
  await alt.press("Tab");
  await see(details(editor).getByRole("link", { name: "Try again" }));
  await see(
    details(editor)
      .getByText(/^Locked by Rosalind on .*: Printed on Friday$/)
      .first(),
  );

  await editor.reload();
  const banner = details(editor).getByText("Locked by Rosalind", { exact: true });
  await see(banner, details(editor).getByText("Reason: Printed on Friday"));
  await see(details(editor).getByText(/Reviewers and admins can unlock it\./));
  await see(details(editor).getByText(today()));
  await seeThat(() => alt.isEditable(), false);
  await card(editor, "poster.png").press("Shift+F10");
  const move = editor.getByRole("menuitem", { name: /^Move to trash/ });
  await seeText(move, /Locked\. A reviewer or an admin can unlock it\./);
  await editor.keyboard.press("Escape");

  await openDetails(reviewer, "poster.png");
  await details(reviewer).getByRole("button", { name: "Unlock" }).first().click();
  await seeMessage(reviewer, "1 asset unlocked");
  await editor.reload();
  await seeThat(() => alt.isEditable(), true);
});

test("assets go to the trash, come back by undo and by restoring, and an admin deletes them for good", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  for (const name of ["one.png", "two.png", "three.png"]) await makeAsset(space, { name });
  const page = await journey.signIn(await makeMember(space, "editor"));
  await openLibrary(page, space);

  // By keyboard alone.
  await card(page, "three.png").press("Space");
  await page.keyboard.press("Shift+ArrowRight");
  await see(page.getByRole("toolbar", { name: "What to do with the selection" }));
  await page.keyboard.press("Delete");
  await seeList(page, ["one.png"]);
  await seeMessageAndUndo(page, "2 assets moved to the trash");
  await seeList(page, ["three.png", "two.png", "one.png"]);

  await card(page, "two.png").press("Delete");
  await seeList(page, ["three.png", "one.png"]);
  await page.getByRole("link", { name: /^Trash/ }).click();
  await seeList(page, ["two.png"]);
  await card(page, "two.png").click({ button: "right" });
  const purge = page.getByRole("menuitem", { name: /^Delete for good/ });
  await seeText(purge, /Only admins delete for good\./);
  await page.getByRole("menuitem", { name: "Restore" }).click();
  await see(page.getByText("The trash is empty"));
  await page.getByRole("link", { name: /^All assets/ }).click();
  await seeList(page, ["three.png", "two.png", "one.png"]);
  await card(page, "one.png").press("Delete");
  await seeList(page, ["three.png", "two.png"]);

  const admin = await journey.signIn(await makeMember(space, "admin"));
  await openLibrary(admin, space, "?view=trash");
  await card(admin, "one.png").press("Delete");
  const dialog = admin.getByRole("alertdialog", { name: "Delete “one.png” for good?" });
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await seeMessage(admin, "1 asset deleted for good");
  await see(admin.getByText("The trash is empty"));
});

async function seeMessageAndUndo(page: Page, text: string): Promise<void> {
  const message = page.getByRole("alertdialog").filter({ hasText: text });
  await message.getByRole("button", { name: "Undo" }).click();
  await seeMessage(page, "Undone");
}

/** The day as a person in the time zone of the journeys reads it. */
function today(): RegExp {
  const options = { timeZone: "Asia/Kolkata", dateStyle: "medium" } as const;
  return new RegExp(`^${new Intl.DateTimeFormat("en", options).format(new Date())}, `);
}
