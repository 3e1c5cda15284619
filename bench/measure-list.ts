import type { Page } from "playwright-core";
import { rowsAreThere, scrollListTo } from "#e2e/jump-in-list.ts";
import { longestTask, turnWheel } from "./long-tasks.ts";
import type { PageResult } from "./measure-page.ts";

/** Opening a folder of `count` assets in one of its views, and moving about in it. */
export async function measureList(
  page: Page,
  layout: "grid" | "list",
  count: number,
): Promise<PageResult[]> {
  const results: PageResult[] = [];
  const name = (what: string) => `${layout === "grid" ? "grid" : "table"}: ${what}`;
  const step = async (
    what: string,
    act: () => Promise<unknown>,
    then: () => Promise<unknown>,
  ): Promise<void> => {
    const start = performance.now();
    await act();
    await then();
    results.push({ name: name(what), value: performance.now() - start, unit: "ms" });
    // Pictures and blurred placeholders come after the rows, and count too.
    await page.waitForTimeout(restMs);
    results.push({
      name: name(`${what}, longest task`),
      value: await longestTask(page),
      unit: "task",
    });
  };
  const focused = (index: number) =>
    page.locator(`[data-asset-id][data-index="${index}"]:focus`).waitFor();
  await step(
    "first rows seen",
    () => page.goto(`/spaces/1/assets?folder=1&layout=${layout}`, { waitUntil: "commit" }),
    () => page.locator("[data-asset-id]").first().waitFor(),
  );
  await page.locator("[role=grid] [data-asset-id]").first().waitFor();
  await longestTask(page);
  await step(
    "jump to the middle",
    () => scrollListTo(page, 0.5),
    () => rowsAreThere(page),
  );
  await step(
    "jump to the end",
    () => scrollListTo(page, 1),
    () => rowsAreThere(page),
  );
  await scrollListTo(page, 0.25);
  await rowsAreThere(page);
  await page.waitForTimeout(restMs);
  await longestTask(page);
  await page.mouse.move(700, 500);
  await step(
    "150 turns of the wheel",
    () => turnWheel(page, 150, 240),
    () => rowsAreThere(page),
  );
  await page.locator("[role=grid] [data-asset-id]").nth(20).click();
  const all = `${count.toLocaleString("en-GB")} selected`;
  await step(
    "select all",
    () => page.keyboard.press("Control+a"),
    () => page.getByText(all).first().waitFor(),
  );
  await page.keyboard.press("Escape");
  await step(
    "End key",
    () => page.keyboard.press("Control+End"),
    () => focused(count - 1),
  );
  await step(
    "Home key",
    () => page.keyboard.press("Control+Home"),
    () => focused(0),
  );
  await page.keyboard.press("Control+End");
  await focused(count - 1);
  await longestTask(page);
  await step(
    "open the last",
    () => page.keyboard.press("Enter"),
    () =>
      page
        .locator("aside, [role=complementary], [role=dialog]")
        .last()
        .getByRole("textbox")
        .first()
        .waitFor(),
  );
  return results;
}

const restMs = 1_000;
