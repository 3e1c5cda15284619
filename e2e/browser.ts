import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import "./prepare.ts";

/** Starts the Chromium of this run. Throws a sentence that says what to do when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const browser = inject("browser");
  if ("missing" in browser) throw new Error(browser.missing);
  return chromium.launch({
    executablePath: browser.path,
    // On a machine without a locale Chromium finds no file whose name is not ASCII.
    env: { ...process.env, LC_CTYPE: "C.UTF-8" },
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Containers give /dev/shm 64 MB, which a page of pictures fills.
      "--disable-dev-shm-usage",
    ],
  });
}
