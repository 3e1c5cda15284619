import type { Page } from "playwright-core";
import { test } from "vitest";
import { makeSpace } from "#tests/factories.ts";
import { makeMember, testPassword } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { see, seeAddress, seeAlive, seeNoMore } from "./see.ts";

// Attempts are counted by where they come from, and here some are one too many.
const journey = openJourney({ ownServer: "ready" });

test("a wrong password and an unknown e-mail get the same answer, the right ones lead to where one wanted", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const { account } = await makeMember(space, "editor", { name: "Grace Hopper" });
  const page = await journey.openBrowser();
  await page.goto(`/spaces/${space.id}/assets`);
  await see(page.getByRole("heading", { name: "Sign in" }));

  const answer = "This e-mail and password do not belong together.";
  await signIn(page, account.email, "not the password");
  await see(page.getByText(answer));
  await page.reload();
  await signIn(page, "nobody@example.com", "not the password");
  await see(page.getByText(answer));

  await signIn(page, account.email, testPassword);
  await seeAddress(page, `/spaces/${space.id}/assets`);
  const menu = page.getByRole("button", { name: "Grace Hopper, Your account" });
  await seeAlive(menu);
  await menu.click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await see(page.getByRole("heading", { name: "Sign in" }));
  await page.goto(`/spaces/${space.id}/assets`);
  await see(page.getByRole("heading", { name: "Sign in" }));
});

test("a session that is ended in another browser ends at once", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const grace = await makeMember(space, "editor");
  const lost = await journey.openBrowser();
  await lost.goto("/sign-in");
  await signIn(lost, grace.account.email, testPassword);
  await see(lost.getByRole("search"));

  const own = await journey.signIn(grace);
  await own.goto("/account");
  await own.getByRole("button", { name: /^End the session of Chrom/ }).click();
  await see(own.getByText("Session ended"));
  await seeNoMore(own.getByRole("button", { name: /^End the session of/ }));

  await lost.reload();
  await see(lost.getByRole("heading", { name: "Sign in" }));
  await own.reload();
  await see(own.getByRole("heading", { name: "Your account" }));
});

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
