/** How many tests of a suite had which end. */
export type TestCounts = { passed: number; failed: number; skipped: number };

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** What Vitest's JSON reporter writes, as far as it is read here. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/**
 * The counts of a Vitest run. A run that failed without a failed test (a file that does not load,
 * a server that does not start, a report that was never written) counts as one failure.
 */
export function vitestCounts(report: VitestReport | null, exitCode: number | null): TestCounts {
  const failed = report?.numFailedTests ?? 0;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: exitCode !== 0 || !report ? Math.max(failed, 1) : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

export function sumCounts(all: readonly TestCounts[]): TestCounts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    noTests,
  );
}

/** `12 passed, 0 failed`, with `, 1 skipped` behind it when some were. */
export function countsLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
