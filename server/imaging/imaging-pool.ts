import { availableParallelism } from "node:os";
import type { ImagingJobs } from "./imaging-jobs.ts";
import type { LineLimits } from "./waiting-line.ts";
import { createWorkerPool, type WorkerPool } from "./worker-pool.ts";
import { workerScript } from "./worker-script.ts";

export type ImagingSettings = {
  /** Worker processes at the same time. */
  workers: number;
  /** Wall time of one job in milliseconds. */
  timeMs: number;
  /** Resident memory of one worker in bytes. */
  memoryBytes: number;
  /** Most pixels a picture may have (width x height of one frame) to be decoded. */
  maxPixels: number;
  /** Most pixels of a rendition: width x height x frames. */
  maxOutputPixels: number;
  /** Renditions that may wait for a worker. */
  waiting: LineLimits;
};

const defaults: ImagingSettings = {
  workers: Math.min(Math.max(availableParallelism(), 2), 8),
  timeMs: 20_000,
  memoryBytes: 2 ** 30,
  maxPixels: 100_000_000,
  maxOutputPixels: 8192 * 8192,
  waiting: { perClient: 100, inAll: 400 },
};

type Imaging = { settings: ImagingSettings; pool: WorkerPool<ImagingJobs> | null };

// On globalThis because Next bundles its own copy of this module: both share one pool.
const shared = globalThis as { vitrineImaging?: Imaging };

function imaging(): Imaging {
  shared.vitrineImaging ??= { settings: defaults, pool: null };
  return shared.vitrineImaging;
}

/** Changes limits for all later jobs. Workers that run already are ended. */
export function configureImaging(changes: Partial<ImagingSettings>): void {
  closeImaging();
  imaging().settings = { ...imaging().settings, ...changes };
}

export function imagingSettings(): ImagingSettings {
  return imaging().settings;
}

/** The one pool of this process; its workers start when the first job comes. */
export function imagingPool(): WorkerPool<ImagingJobs> {
  const state = imaging();
  const { workers: size, timeMs, memoryBytes, waiting } = state.settings;
  state.pool ??= createWorkerPool({ script: workerScript(), size, timeMs, memoryBytes, waiting });
  return state.pool;
}

/** Kills the workers; the next job starts new ones. */
export function closeImaging(): void {
  imaging().pool?.close();
  imaging().pool = null;
}
