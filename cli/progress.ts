import { Presets, SingleBar } from "cli-progress";

export type Progress = { step: () => void; stop: () => void };

/** A bar on stderr where a person watches, and nothing elsewhere. */
export function startProgress(total: number): Progress {
  const isWatched = process.stderr.isTTY && total > 0;
  if (!isWatched) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { format: "{bar} {value} of {total}, {eta_formatted} left", stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
