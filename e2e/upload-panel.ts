import type { Locator, Page } from "playwright-core";
import { seeAlive } from "./see.ts";

/** The panel with what becomes of the files. */
export function uploads(page: Page): Locator {
  return page.getByRole("region", { name: "Uploads" });
}

/** The row of a file. */
export function uploadRow(page: Page, name: string): Locator {
  const own = page.getByText(name, { exact: true });
  return uploads(page).getByRole("listitem").filter({ has: own });
}

type Drop = {
  /** Where in the window; its middle when absent. */
  at?: { x: number; y: number };
  /** Runs while they are held there. */
  before?: () => Promise<unknown>;
};

/** Lets go files and folders of this machine over the window. */
export async function dropFiles(page: Page, files: string[], drop: Drop = {}): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const session = await page.context().newCDPSession(page);
  const { x, y } = drop.at ?? { x: width / 2, y: height / 2 };
  const place = { x, y, data: { items: [], files, dragOperationsMask: 1 } };
  await seeAlive(page.getByRole("main"));
  for (const type of ["dragEnter", "dragOver"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...place });
  await drop.before?.();
  await session.send("Input.dispatchDragEvent", { type: "drop", ...place });
  await session.detach();
}

/** Lets at most so many bytes a second out; -1 lifts it. */
export async function slowDown(page: Page, bytesPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  });
}
