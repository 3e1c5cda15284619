import { chromium, type Page } from "playwright-core";
import { loadedScriptBytes } from "#e2e/loaded-scripts.ts";

export type PageResult = { name: string; value: number; unit: "ms" | "kB" };

/** Runs in the page before anything else: notes tasks that keep its main thread from the person. */
function noteLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) tasks.push(task.duration);
  }).observe({ type: "longtask", buffered: true });
}

/** What the library page of a folder with `count` assets takes, in Chromium at 1440 by 900. */
export async function measurePage(
  executablePath: string,
  url: string,
  admin: { email: string; password: string },
  count: number,
): Promise<PageResult[]> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-dev-shm-usage",
    ],
  });
  try {
    const page = await browser.newPage({ baseURL: url, viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(60_000);
    await page.goto("/sign-in");
    await page.getByLabel(/e-?mail/i).fill(admin.email);
    await page.getByLabel("Password", { exact: true }).fill(admin.password);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/spaces\/1/);
    await page.addInitScript(noteLongTasks);
    return [...(await measureOpening(page)), ...(await measureMoving(page, count))];
  } finally {
    await browser.close();
  }
}

const address = "/spaces/1/assets?folder=1&layout=grid";

async function measureOpening(page: Page): Promise<PageResult[]> {
  let seen = 0;
  let ready = 0;
  const bytes = await loadedScriptBytes(page, async () => {
    const start = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("[data-asset-id]").first().waitFor();
    seen = performance.now() - start;
    await page.locator("[role=grid] [data-asset-id]").first().waitFor();
    ready = performance.now() - start;
  });
  const opening = await longestTask(page);
  return [
    { name: "first rows seen", value: seen, unit: "ms" },
    { name: "list answers to keys", value: ready, unit: "ms" },
    { name: "longest task while opening", value: opening, unit: "ms" },
    { name: "scripts sent, compressed", value: bytes / 1000, unit: "kB" },
  ];
}

async function measureMoving(page: Page, count: number): Promise<PageResult[]> {
  const results: PageResult[] = [];
  const time = async (name: string, act: () => Promise<unknown>, then: () => Promise<unknown>) => {
    const start = performance.now();
    await act();
    await then();
    results.push({ name, value: performance.now() - start, unit: "ms" });
  };
  const cards = page.locator("[role=grid] [data-asset-id]");
  await time(
    "scroll to the middle",
    () => scrollTo(page, 0.5),
    () => rowsAreThere(page),
  );
  await time(
    "scroll to the end",
    () => scrollTo(page, 1),
    () => rowsAreThere(page),
  );
  results.push({ name: "longest task of both", value: await longestTask(page), unit: "ms" });

  await scrollTo(page, 0.25);
  await rowsAreThere(page);
  await longestTask(page);
  await page.mouse.move(700, 500);
  // Ten seconds' worth of a quick wheel, a step for each frame of a slow screen.
  for (let step = 0; step < 300; step++) {
    await page.mouse.wheel(0, 240);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  results.push({ name: "longest task of the wheel", value: await longestTask(page), unit: "ms" });
  await rowsAreThere(page);

  await cards.first().click();
  const all = `${count.toLocaleString("en-GB")} selected`;
  await time(
    "select all",
    () => page.keyboard.press("Control+a"),
    () => page.getByText(all).first().waitFor(),
  );
  await page.keyboard.press("Escape");
  await time(
    "go to the last",
    () => page.keyboard.press("Control+End"),
    () => page.locator(`[data-asset-id][data-index="${count - 1}"]:focus`).waitFor(),
  );
  await time(
    "open the last",
    () => page.keyboard.press("Enter"),
    () => page.locator("aside, [role=complementary], [role=dialog]").first().waitFor(),
  );
  results.push({ name: "longest task of all these", value: await longestTask(page), unit: "ms" });
  return results;
}

/** The longest task since this was asked last; 0 where none took over 50 ms. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });
}

function scrollTo(page: Page, share: number): Promise<void> {
  return page.evaluate((share) => {
    const list = document.querySelector("[data-list-scroller]");
    if (list) list.scrollTop = (list.scrollHeight - list.clientHeight) * share;
  }, share);
}

/** Waits until every row on the screen has its asset. */
async function rowsAreThere(page: Page): Promise<void> {
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
