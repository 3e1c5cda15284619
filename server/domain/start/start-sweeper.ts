import { purgeOldTrash } from "../assets/purge-old-trash.ts";
import { sweepOriginals } from "../assets/sweep-originals.ts";
import { lookAgainAtFilms } from "../files/look-again-at-films.ts";
import { sweepFiles } from "../files/sweep-files.ts";
import { reconcileRenditions, trimRenditions } from "../renditions/sweep-renditions.ts";
import { sweepTickets } from "../upload-tickets/sweep-tickets.ts";
import { sweepUploads } from "../uploads/sweep-uploads.ts";

const hour = 60 * 60 * 1000;

/**
 * Cleans up after crashes, purges and people who left: uploads and tickets soon after the start
 * and every hour, the trash as long as its space keeps it, originals that nobody refers to once a
 * day, and renditions beyond `renditionBytes` every few minutes, because whoever asks for ever new
 * sizes fills a disk quickly. Films that came before ffmpeg get their picture once after a start.
 * `report` hears of what failed.
 */
export function startSweeper(
  { renditionBytes }: { renditionBytes: number },
  report: (error: unknown) => void,
): { stop: () => void } {
  const uploads = () => Promise.all([sweepUploads(), sweepTickets()]).catch(report);
  const trash = () => purgeOldTrash().catch(report);
  const renditions = () => trimRenditions(renditionBytes).catch(report);
  const strays = () => reconcileRenditions().catch(report);
  const films = () => lookAgainAtFilms().catch(report);
  const originals = () =>
    sweepFiles()
      .then(() => sweepOriginals())
      .catch(report);
  const timers = [
    setTimeout(uploads, 30_000),
    setInterval(uploads, hour),
    setTimeout(trash, 60_000),
    setInterval(trash, hour),
    setTimeout(films, 90_000),
    setTimeout(originals, hour / 2),
    setInterval(originals, 24 * hour),
    setInterval(renditions, hour / 12),
    setTimeout(strays, hour),
    setInterval(strays, 24 * hour),
  ];
  for (const timer of timers) timer.unref();
  return {
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
