import type { Browser, Page } from "playwright-core";
import { longestTask, noteLongTasks, turnWheel } from "./long-tasks.ts";
import { measureList } from "./measure-list.ts";
import { measureScripts } from "./measure-scripts.ts";

/** `task`: milliseconds of a main-thread task, 0 where none took over 50, which browsers do not tell. */
export type PageResult = { name: string; value: number; unit: "ms" | "kB" | "task" };

/** What the library page of a folder with `count` assets takes, in a window of 1440 by 900. */
export async function measurePage(
  browser: Browser,
  url: string,
  admin: { email: string; password: string },
  count: number,
): Promise<PageResult[]> {
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  await noteLongTasks(page);
  const baseline = await measureBareScrolling(page);
  await page.goto("/sign-in");
  await page.getByLabel(/e-?mail/i).fill(admin.email);
  await page.getByLabel("Password", { exact: true }).fill(admin.password);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/spaces\/1/);
  await drawPictures(page);
  return [
    ...baseline,
    ...(await measureList(page, "grid", count)),
    ...(await measureList(page, "list", count)),
    ...(await measureScripts(page)),
  ];
}

/** What this machine and its browser take for a page of coloured boxes without any script. */
async function measureBareScrolling(page: Page): Promise<PageResult[]> {
  await page.goto("/healthz");
  await page.setContent(
    `<style>div{height:150px;margin:10px;background:#4f7cac}</style>${"<div></div>".repeat(2_000)}`,
  );
  await page.mouse.move(700, 500);
  await longestTask(page);
  const start = performance.now();
  await turnWheel(page, 150, 240);
  const value = performance.now() - start;
  return [
    { name: "bare page: 150 turns of the wheel", value, unit: "ms" },
    {
      name: "bare page: 150 turns of the wheel, longest task",
      value: await longestTask(page),
      unit: "task",
    },
  ];
}

/** Looks at some screens of both views, so that the server has drawn each picture once. */
async function drawPictures(page: Page): Promise<void> {
  for (const layout of ["grid", "list"]) {
    await page.goto(`/spaces/1/assets?folder=1&layout=${layout}`);
    await page.locator("[role=grid] [data-asset-id]").first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>("[role=grid] img")].every(
        (image) => image.complete,
      ),
    );
  }
}
