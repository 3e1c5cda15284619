import type { UploadsState } from "./advance-uploads.ts";
import { isSettled } from "./upload-item.ts";

/** All uploads of the panel in a few numbers. */
export type UploadSummary = {
  total: number;
  done: number;
  failed: number;
  /** Waiting for the person to give the file again. */
  needFile: number;
  /** Waiting for the person to say what to do with it. */
  asking: number;
  /** Neither done nor stopped. */
  open: number;
  /** Bytes of what is done or under way, and of what has been sent of it. */
  bytesTotal: number;
  bytesSent: number;
  /** 0 to 100. */
  percent: number;
  phase: "empty" | "offline" | "paused" | "uploading" | "asking" | "settled";
};

export function summarizeUploads(state: UploadsState): UploadSummary {
  const { items } = state;
  const counted = items.filter(
    ({ status }) => status !== "failed" && status !== "needs_file" && status !== "asking",
  );
  const bytesTotal = counted.reduce((sum, { size }) => sum + size, 0);
  const bytesSent = counted.reduce((sum, { sent, size }) => sum + Math.min(sent, size), 0);
  const open = items.filter((item) => !isSettled(item)).length;
  return {
    total: items.length,
    done: items.filter(({ status }) => status === "done").length,
    failed: items.filter(({ status }) => status === "failed").length,
    asking: items.filter(({ status }) => status === "asking").length,
    needFile: items.filter(({ status }) => status === "needs_file").length,
    open,
    bytesTotal,
    bytesSent,
    percent: bytesTotal === 0 ? 100 : Math.floor((bytesSent / bytesTotal) * 100),
    phase: phaseOf(state, open),
  };
}

function phaseOf(state: UploadsState, open: number): UploadSummary["phase"] {
  if (state.items.length === 0) return "empty";
  if (open === 0)
    return state.items.some(({ status }) => status === "asking") ? "asking" : "settled";
  if (state.isOffline) return "offline";
  return state.isPaused ? "paused" : "uploading";
}
