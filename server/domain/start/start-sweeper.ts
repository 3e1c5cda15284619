import { sweepOriginals } from "../assets/sweep-originals.ts";
import { sweepTickets } from "../upload-tickets/sweep-tickets.ts";
import { sweepUploads } from "../uploads/sweep-uploads.ts";

const hour = 60 * 60 * 1000;

/**
 * Cleans up after crashes, purges and people who left: uploads and tickets soon after the start and every
 * hour, originals that nobody refers to once a day. `report` hears of what failed.
 */
export function startSweeper(report: (error: unknown) => void): { stop: () => void } {
  const uploads = () => Promise.all([sweepUploads(), sweepTickets()]).catch(report);
  const originals = () => sweepOriginals().catch(report);
  const timers = [
    setTimeout(uploads, 30_000),
    setInterval(uploads, hour),
    setTimeout(originals, hour / 2),
    setInterval(originals, 24 * hour),
  ];
  for (const timer of timers) timer.unref();
  return {
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
