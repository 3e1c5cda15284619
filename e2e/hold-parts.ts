import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Holds back every part of the page that is not loaded yet, until something waits for one. */
export async function holdParts(page: Page): Promise<{ letGo: () => Promise<void> }> {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  await page.route("**/_next/static/chunks/**", async (route) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return {
    async letGo() {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      isHeld = false;
      for (const go of waiting) go();
    },
  };
}
