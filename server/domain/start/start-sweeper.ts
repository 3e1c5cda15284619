import { sweepUploads } from "../uploads/sweep-uploads.ts";

/** Cleans up after crashes and people who left: once soon after the start, then every hour. */
export function startSweeper(report: (error: unknown) => void = () => {}): { stop: () => void } {
  const sweep = () => sweepUploads().catch(report);
  const first = setTimeout(sweep, 30_000).unref();
  const hourly = setInterval(sweep, 60 * 60 * 1000).unref();
  return {
    stop() {
      clearTimeout(first);
      clearInterval(hourly);
    },
  };
}
