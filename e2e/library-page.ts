import type { Locator, Page } from "playwright-core";
import { see, seeThat } from "./see.ts";

/** Opens the library of a space, with what the address asks for (`?q=...`). */
export async function openLibrary(page: Page, space: { id: number }, query = ""): Promise<void> {
  await page.goto(`/spaces/${space.id}/assets${query}`);
  await see(page.getByRole("search"));
}

/** The card of an asset in the grid. */
export function card(page: Page, name: string): Locator {
  return page.getByRole("gridcell", { name: beginningWith(name) });
}

/** The details beside the list. */
export function details(page: Page): Locator {
  return page.getByRole("complementary", { name: "Details" });
}

/** Opens the details of an asset beside the list. */
export async function openDetails(page: Page, name: string): Promise<Locator> {
  await card(page, name).getByRole("link", { name }).click();
  await see(details(page).getByRole("heading", { name }));
  return details(page);
}

/** Waits until exactly these are listed, in this order. */
export async function seeList(page: Page, names: readonly string[]): Promise<void> {
  const shown = page.getByRole("grid").getByRole("gridcell");
  const stem = (label: string | null) => label?.split(",")[0] ?? "";
  await seeThat(
    () =>
      shown
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")))
        .then((labels) => labels.map(stem)),
    [...names],
  );
}

/** Waits until a message says this, and closes it so that the next one can be told from it. */
export async function seeMessage(page: Page, text: string | RegExp): Promise<void> {
  const message = page.getByRole("alertdialog").filter({ hasText: text });
  await see(message.first());
  await message.first().getByRole("button", { name: "Close" }).click();
}

/** Chooses an option of the select whose button has this name. */
export async function choose(page: Page, select: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: select }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Matches names that are this, or go on after a comma. */
function beginningWith(text: string): RegExp {
  const literal = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal}(,|$)`);
}
