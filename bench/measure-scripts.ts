import type { Page } from "playwright-core";
import { loadedScriptBytes } from "#e2e/loaded-scripts.ts";
import type { PageResult } from "./measure-page.ts";

const pages = {
  "library, grid": "/spaces/1/assets?folder=1&layout=grid",
  "library, table": "/spaces/1/assets?folder=1&layout=list",
  "one asset": "/spaces/1/assets/1",
  "focus of an asset": "/spaces/1/assets/1/focus",
  review: "/spaces/1/review",
  gaps: "/spaces/1/gaps",
  activity: "/spaces/1/activity",
  exchange: "/spaces/1/exchange",
  people: "/spaces/1/settings/people",
  languages: "/spaces/1/settings/languages",
  fields: "/spaces/1/settings/fields",
  tags: "/spaces/1/settings/tags",
  presets: "/spaces/1/settings/presets",
  storage: "/spaces/1/settings/storage",
  tokens: "/spaces/1/settings/tokens",
  account: "/account",
};

/** The compressed scripts that each page sends into an empty cache before anything is opened. */
export async function measureScripts(page: Page): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (const [name, address] of Object.entries(pages)) {
    const bytes = await loadedScriptBytes(page, () => page.goto(address, { waitUntil: "load" }));
    results.push({ name: `scripts: ${name}`, value: bytes / 1000, unit: "kB" });
  }
  return results;
}
