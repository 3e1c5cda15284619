import type { Job } from "#lib/job.ts";
import { see } from "../see.ts";
import { openGrid } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

const begun: Omit<Job, "id" | "work"> = {
  state: "running",
  done: 1_860,
  total: 4_210,
  isCancelling: false,
  outcome: { batchId: "", changed: 1_812, unchanged: 40, skippedCount: 0, skipped: [] },
  createdAt: 0,
  finishedAt: null,
  failure: null,
};

const jobs: Job[] = [
  { ...begun, id: "one", work: "tag" },
  { ...begun, id: "two", work: "text", state: "done", done: 4_210, finishedAt: 1 },
];

/** Large changes: one that goes on and one that is over. Told, because no museum is as large. */
export const jobScenes: Record<string, Scene> = {
  jobs: async (page, museum) => {
    await page.route(/\/ui\/spaces\/\d+\/jobs$/, (route) => route.fulfill({ json: jobs }));
    await openGrid(page, museum);
    await see(page.getByRole("region", { name: "Large changes" }));
  },
};
