// Loaded into the server before it starts: watches how late its event loop is. On SIGUSR2 it
// writes what it has seen since the last time into the data folder, and begins anew.
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";

// Ticks cost processor time of what is measured.
const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();

process.on("SIGUSR2", () => {
  const file = path.join(process.env.VITRINE_DATA ?? ".", "loop-delay.json");
  // What is measured is the time between two ticks, of which the resolution is no delay.
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution);
  const seen = { p99: late(delay.percentile(99)), max: late(delay.max) };
  writeFileSync(`${file}.new`, JSON.stringify(seen));
  renameSync(`${file}.new`, file);
  delay.reset();
});
