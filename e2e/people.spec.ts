import { test } from "vitest";
import { makeAsset, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { seeAccessible } from "./accessible.ts";
import { openJourney } from "./journey.ts";
import { card, choose, openDetails, openLibrary } from "./library-page.ts";
import { see, seeAddress, seeNoMore, seeThat } from "./see.ts";

const journey = openJourney();

test("somebody joins by an invitation link as a viewer, and sees nothing that viewers may not do", async () => {
  const space = await makeSpace({ name: "Archive", languages: ["en", "de"] });
  await makeAsset(space, { name: "map.png", texts: { en: { alt: "A map" } } });
  const admin = await journey.signIn(await makeMember(space, "admin", { name: "Ada" }));
  await admin.goto(`/spaces/${space.id}/settings/people`);
  await admin.getByRole("button", { name: "Invite", exact: true }).click();
  await admin.getByLabel("E-mail").fill("vera@example.com");
  await choose(admin, /Role$/, /^Viewer/);
  await admin.getByRole("button", { name: "Make a link" }).click();
  const link = await admin.getByLabel("Invitation link").inputValue();
  await seeAccessible(admin, "an invitation link");
  await admin.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await see(admin.getByRole("row", { name: /vera@example\.com/ }));

  const viewer = await journey.openBrowser();
  await viewer.goto(link);
  await see(viewer.getByText("Ada invites you to Archive as Viewer."));
  await viewer.getByLabel("Name").fill("Vera");
  await viewer.getByLabel("Password").fill("correct horse battery");
  await viewer.getByRole("button", { name: "Create account and join" }).click();
  await seeAddress(viewer, `/spaces/${space.id}/assets`);

  await openDetails(viewer, "map.png");
  const alt = viewer.getByRole("textbox", { name: "Alt text, English" });
  await seeThat(() => alt.isEditable(), false);
  await see(viewer.getByText("Your role can look at texts but not change them."));
  for (const name of ["New folder", "New tag", "Lock", "Move to the trash"])
    await seeNoMore(viewer.getByRole("button", { name }));
  for (const name of ["Activity", "Settings"])
    await seeNoMore(viewer.getByRole("link", { name, exact: true }));
  await card(viewer, "map.png").press("Delete");
  await viewer.keyboard.press("F2");
  await see(card(viewer, "map.png"));
  await viewer.goto(`/spaces/${space.id}/settings/people`);
  await see(viewer.getByRole("heading", { name: "There is nothing here" }));

  const late = await journey.openBrowser();
  await late.goto(link);
  await see(late.getByText("This invitation does not work any more"));
});

test("the activity tells who did what, with what stood there before and after", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  await makeAsset(space, { name: "map.png", texts: { en: { alt: "A map" } } });
  const page = await journey.signIn(await makeMember(space, "editor", { name: "Edith" }));
  await openLibrary(page, space);
  await openDetails(page, "map.png");
  const alt = page.getByRole("textbox", { name: "Alt text, English" });
  await alt.fill("A map of Europe");
  await alt.press("Tab");
  await see(page.getByText("Saved", { exact: true }));
  await card(page, "map.png").press("F2");
  await page.keyboard.type("europe");
  await page.keyboard.press("Enter");
  await see(card(page, "europe.png"));

  await page.getByRole("link", { name: "Activity" }).click();
  const entries = page.getByRole("list", { name: "Activity, newest first" }).getByRole("listitem");
  const edited = entries.filter({ hasText: "Edith · Texts edited" });
  await see(edited.getByText("Alt text, English"));
  await see(edited.getByRole("deletion").getByText("A map", { exact: true }));
  await see(edited.getByRole("insertion").getByText("A map of Europe"));
  const renamed = entries.filter({ hasText: "Edith · Renamed" });
  await see(renamed.getByRole("deletion").getByText("map.png"));
  await see(renamed.getByRole("insertion").getByText("europe.png"));
  await see(entries.filter({ hasText: "Uploaded" }).getByRole("link", { name: "map.png" }));
});
