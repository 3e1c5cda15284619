import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until it is on the screen. */
export async function see(...wanted: Locator[]): Promise<void> {
  for (const locator of wanted) await locator.waitFor({ state: "visible" });
}

/** Waits until it is not on the screen any more. */
export async function seeNoMore(...unwanted: Locator[]): Promise<void> {
  for (const locator of unwanted) await locator.waitFor({ state: "hidden" });
}

/** Waits until a field holds this value. */
export async function seeValue(field: Locator, value: string): Promise<void> {
  await expect.poll(() => field.inputValue()).toBe(value);
}

/** Waits until an element reads exactly so, or so that the pattern fits. */
export async function seeText(element: Locator, text: string | RegExp): Promise<void> {
  const read = expect.poll(() => element.textContent());
  await (typeof text === "string" ? read.toBe(text) : read.toMatch(text));
}

/** Waits until the address of the page, without its origin, is this or fits this. */
export async function seeAddress(page: Page, address: string | RegExp): Promise<void> {
  const read = expect.poll(() => {
    const { pathname, search } = new URL(page.url());
    return decodeURIComponent(pathname + search);
  });
  await (typeof address === "string" ? read.toBe(address) : read.toMatch(address));
}

/** Waits until the browser has really drawn the picture, not only put an element there. */
export async function seePicture(image: Locator): Promise<void> {
  await image.waitFor({ state: "attached" });
  await expect
    .poll(() =>
      image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0),
    )
    .toBe(true);
}

/** Waits until what is typed goes there: the focus comes back when a dialog closes. */
export async function seeFocus(element: Locator): Promise<void> {
  await seeThat(() => element.evaluate((node) => node === document.activeElement), true);
}

/** Waits until it hears keys and takes drops: React marks what of the first HTML it has taken over. */
export async function seeAlive(element: Locator): Promise<void> {
  const isTaken = (node: Element) => Object.keys(node).some((key) => key.startsWith("__react"));
  await seeThat(() => element.evaluate(isTaken), true);
}

/** Scrolls to it, again when the list was drawn anew meanwhile. */
export async function bringIntoView(element: Locator): Promise<void> {
  const scroll = () => element.scrollIntoViewIfNeeded({ timeout: 2_000 });
  await seeThat(
    () =>
      scroll()
        .then(() => true)
        .catch(() => false),
    true,
  );
}

/** Waits until nothing on the page is still on its way. */
export async function seeLoaded(page: Page): Promise<void> {
  await seeThat(() => page.locator("[aria-busy=true]").count(), 0);
}

/** Waits until `read` answers with this. */
export async function seeThat<T>(read: () => T | Promise<T>, value: NoInfer<T>): Promise<void> {
  await expect.poll(read).toEqual(value);
}
