import type { Page } from "playwright-core";

/** Has every page of a browser note the tasks that keep its main thread from the person. */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) tasks.push(task.duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The longest task since this was asked last, in milliseconds; 0 where none took over 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });
}

/** Turns the wheel a step a frame. With smooth scrolling, 150 steps take ten to twenty seconds. */
export async function turnWheel(page: Page, steps: number, pixels: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, pixels);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
