import type { Page } from "playwright-core";
import { see } from "../see.ts";
import { openScreen } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

/** Texts that come back from outside: what would change, and what is wrong with the file. */
export const exchangeScenes: Record<string, Scene> = {
  "exchange-dry-run": async (page, museum) => {
    await openScreen(page, `${museum.base}/exchange`);
    const [head, ...rows] = await exportedRows(page);
    const table = [
      head,
      ...rows.slice(0, 6).map((row) => row.replace(/,"?[A-Z][a-z]+ /, (found) => `${found}new `)),
      rows[0]?.replace(/^[^,]*/, "999999"),
    ].join("\r\n");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choose a file" }).click(),
    ]);
    await chooser.setFiles({ name: "texts.csv", mimeType: "", buffer: Buffer.from(table) });
    const report = page.getByRole("region", { name: "What would change" });
    await see(report);
    await report.scrollIntoViewIfNeeded();
  },
  "exchange-xliff": async (page, { base }) => {
    await openScreen(page, `${base}/exchange`);
    await page.getByText(/^XLIFF/).click();
    await see(page.getByRole("button", { name: /To$/ }));
  },
};

async function exportedRows(page: Page): Promise<string[]> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString().trim().split(/\r?\n/);
}
