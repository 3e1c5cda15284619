import type { Locator, Page } from "playwright-core";
import { seeAlive, seeThat } from "./see.ts";

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
  /** What they are let go over; the middle of the window when absent. */
  onto?: Locator;
  /** What is to be seen before that. */
  sees?: Locator;
};

/** Lets go files and folders of this machine over the window. */
export async function dropFiles(page: Page, files: string[], drop: Drop = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: "dragEnter" | "dragOver" | "drop") => {
    const data = { items: [], files, dragOperationsMask: 1 };
    await session.send("Input.dispatchDragEvent", { type, data, ...(await placeOf(page, drop)) });
  };
  await seeAlive(page.getByRole("main"));
  await send("dragEnter");
  // Browsers tell of a drag that rests again and again.
  await seeThat(async () => {
    await send("dragOver");
    return drop.sees?.isVisible() ?? true;
  }, true);
  await send("drop");
  await session.detach();
}

async function placeOf(page: Page, { onto }: Drop): Promise<{ x: number; y: number }> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await onto?.boundingBox();
  return box ? { x: box.x + 60, y: box.y + 10 } : { x: width / 2, y: height / 2 };
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
