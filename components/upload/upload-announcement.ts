import type { UploadSummary } from "./upload-summary.ts";

/** What a screen reader is told about the uploads as a whole. */
export type Announcement =
  | { kind: "started"; count: number }
  | { kind: "progress"; percent: number; done: number; total: number }
  | { kind: "offline"; count: number }
  | { kind: "paused"; count: number }
  | { kind: "asking"; count: number }
  | { kind: "settled"; done: number; problems: number };

/** What was last said, and when. */
export type Said = { phase: UploadSummary["phase"]; total: number; quarter: number; at: number };

export const nothingSaid: Said = { phase: "empty", total: 0, quarter: 0, at: 0 };

const quietMs = 10_000;

/**
 * What to say now, if anything: the start, each further quarter, every ten seconds in between,
 * and the end. Never two things within a second but for a change of phase.
 */
export function nextAnnouncement(
  said: Said,
  summary: UploadSummary,
  now: number,
): { announcement: Announcement; said: Said } | null {
  const { phase, total, percent, open, done } = summary;
  const quarter = Math.floor(percent / 25);
  const say = (announcement: Announcement) => ({
    announcement,
    said: { phase, total, quarter, at: now },
  });
  if (phase === "empty") return null;
  if (phase !== said.phase) {
    if (phase === "settled")
      return say({ kind: "settled", done, problems: summary.failed + summary.needFile });
    if (phase === "asking") return say({ kind: "asking", count: summary.asking });
    if (phase === "offline") return say({ kind: "offline", count: open });
    if (phase === "paused") return say({ kind: "paused", count: open });
    return say({ kind: "started", count: open });
  }
  if (phase !== "uploading" || now - said.at < 1000) return null;
  if (total > said.total) return say({ kind: "started", count: open });
  if (quarter > said.quarter || now - said.at >= quietMs)
    return say({ kind: "progress", percent, done, total });
  return null;
}
