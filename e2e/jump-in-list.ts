import type { Page } from "playwright-core";

/** Scrolls the list to a share of its height, as the scrollbar does. */
export function scrollListTo(page: Page, share: number): Promise<void> {
  return page.evaluate((share) => {
    const list = document.querySelector("[data-list-scroller]");
    if (list) list.scrollTop = (list.scrollHeight - list.clientHeight) * share;
  }, share);
}

/** Waits until every row on the screen has its asset. */
export async function rowsAreThere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const list = document.querySelector("[data-list-scroller]");
    if (!list) return false;
    const frame = list.getBoundingClientRect();
    const seen = [...list.querySelectorAll("[data-index]")].filter((cell) => {
      const { top, bottom } = cell.getBoundingClientRect();
      return bottom > frame.top && top < frame.bottom;
    });
    return seen.length > 0 && seen.every((cell) => cell.hasAttribute("data-asset-id"));
  });
}
