import type { Page } from "playwright-core";
import { see, seeNoMore, seeThat } from "../see.ts";

/** Waits until exactly these of the cards on the screen are selected, by the number in their name. */
export async function seeSelected(page: Page, ...numbers: number[]): Promise<void> {
  const selected = page.getByRole("grid").locator("[data-index][aria-selected=true]");
  const numbersOf = (labels: (string | null)[]) =>
    labels.map((label) => Number(/^img (\d+)/.exec(label ?? "")?.[1]));
  await seeThat(
    () =>
      selected
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")))
        .then(numbersOf),
    numbers,
  );
  if (numbers.length === 0) await seeNoMore(bulkBar(page));
  else await seeCount(page, numbers.length);
}

/** Waits until the bar says that so many are selected. */
export async function seeCount(page: Page, count: number): Promise<void> {
  await see(bulkBar(page).getByText(new RegExp(`^(All )?${count} selected`)));
}

/** What can be done with the selection. */
export function bulkBar(page: Page) {
  return page.getByRole("toolbar", { name: "What to do with the selection" });
}
