type Holder = { vitrineWakeJobs?: (() => void) | undefined };

/** Next bundles its own copy of this module; the one runner of the process is found by a global. */
const holder = globalThis as Holder;

/** Tells this process's runner that there is work. Without one, as in a test, nothing happens. */
export function wakeJobs(): void {
  holder.vitrineWakeJobs?.();
}

export function listenForJobs(wake: (() => void) | undefined): void {
  holder.vitrineWakeJobs = wake;
}
