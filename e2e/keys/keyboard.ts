import type { Page } from "playwright-core";
import { expect } from "vitest";

const patience = { timeout: 20_000, interval: 50 };

/** Hands without a mouse: keys and what has the focus, which is never nothing. */
export type Keyboard = {
  /** Presses keys one after the other; after each, something must have the focus. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Tab until something of this name has the focus. */
  tabTo(name: RegExp): Promise<void>;
  /** Waits until something of this name has the focus. */
  seeFocused(name: RegExp): Promise<void>;
};

export function keyboardOf(page: Page): Keyboard {
  const seeFocused = async (name: RegExp) =>
    void (await expect.poll(() => nameOfFocused(page), patience).toMatch(name));
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect
        .poll(() => nameOfFocused(page), { ...patience, message: `the focus after ${key}` })
        .not.toBeNull();
    }
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    seeFocused,
    tabTo: async (name) => {
      const seen: (string | null)[] = [];
      for (let presses = 0; presses < 80; presses += 1) {
        const focused = await nameOfFocused(page);
        if (focused !== null && name.test(focused)) return;
        seen.push(focused);
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not lead to ${name}, only to ${seen.join(" | ")}`);
    },
  };
}

/** What the focused element is called; null when nothing has the focus. */
function nameOfFocused(page: Page): Promise<string | null> {
  return page
    .evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const labels = "labels" in element ? [...((element.labels as NodeList | null) ?? [])] : [];
      const named = [...ids.map((id) => document.getElementById(id)), ...labels]
        .map((label) => label?.textContent ?? "")
        .join(" ");
      return (element.ariaLabel || named || element.textContent || "").trim();
    })
    .catch(() => null);
}
