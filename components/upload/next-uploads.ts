import type { UploadsState } from "./advance-uploads.ts";
import type { UploadItem } from "./upload-item.ts";

/** Files under way at a time. */
export const parallelUploads = 3;

/** The uploads that may begin now, in the order they were added. */
export function nextUploads(state: UploadsState): UploadItem[] {
  if (state.isPaused || state.isOffline) return [];
  const underWay = state.items.filter(
    ({ status }) => status === "sending" || status === "checking",
  ).length;
  return state.items
    .filter(({ status, file, isHeld }) => status === "waiting" && file !== null && !isHeld)
    .slice(0, Math.max(parallelUploads - underWay, 0));
}

/** The file to compare with the library next, unless one is being compared: they are read one by one. */
export function nextComparison(state: UploadsState): UploadItem | undefined {
  if (state.isPaused || state.isOffline) return undefined;
  return state.items.find(
    ({ status, file, isHeld }) => status === "hashing" && file !== null && !isHeld,
  );
}
