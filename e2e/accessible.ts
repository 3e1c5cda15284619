import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { seeThat } from "./see.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The narrowest screen that everything must fit on: 1280 pixels at 400 percent. */
const narrow = { width: 320, height: 640 };

/**
 * Looks at what is on the screen in light and in dark, and then at 320 pixels, where nothing may
 * make it scroll sideways. The page is as wide and as light as before afterwards. Where
 * VITRINE_PHOTOGRAPHS names a folder, pictures of all three are put there.
 */
export async function seeAccessible(page: Page, what: string): Promise<void> {
  const wide = page.viewportSize() ?? narrow;
  await seeNoViolation(page, `${what}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  // Only colours differ.
  await seeNoViolation(page, `${what}, dark`, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(narrow);
  await seeThat(() => whatSticksOut(page), []);
  await seeNoViolation(page, `${what}, 320 pixels`);
  await page.setViewportSize(wide);
}

async function seeNoViolation(page: Page, what: string, only?: string[]): Promise<void> {
  const folder = process.env.VITRINE_PHOTOGRAPHS;
  if (folder)
    await page.screenshot({ path: path.join(folder, `${what.replaceAll(/\W+/g, "-")}.png`) });
  const axe = new AxeBuilder({ page });
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules))
    // React Aria speaks through it; it stands outside of every landmark on purpose.
    .exclude("[data-live-announcer]")
    // Without frames there is nothing that the slower mode would find.
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [`${id}: ${help}`, target.join(" "), html, failureSummary].join("\n"),
    ),
  );
  expect.soft(found, what).toEqual([]);
}

/** What makes the page wider than the window; nothing as long as it is not. */
function whatSticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOutside = (element: Element) =>
      element.getBoundingClientRect().right > clientWidth + 0.5;
    const outside = [...document.body.querySelectorAll("*")].filter(isOutside);
    return [`${scrollWidth} pixels`, ...outside.slice(0, 5).map((element) => element.outerHTML)];
  });
}
