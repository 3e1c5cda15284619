import type { Page } from "playwright-core";

/** Nothing more was asked for in this time: the page has what it loads by itself. */
const quietMs = 1_500;

/**
 * The bytes of scripts, compressed as they were sent and with their headers, that a page loads of
 * itself into an empty cache. Ends once nothing more comes; the stream of events never ends.
 */
export async function loadedScriptBytes(
  page: Page,
  open: (page: Page) => Promise<unknown>,
): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  let changedAt = Date.now();
  client.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
    changedAt = Date.now();
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
    changedAt = Date.now();
  });
  await open(page);
  while (Date.now() - changedAt < quietMs)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await client.send("Network.setCacheDisabled", { cacheDisabled: false });
  await client.detach();
  return bytes;
}
