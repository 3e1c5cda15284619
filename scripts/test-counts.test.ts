import { describe, expect, it } from "vitest";
import { countsLine, sumCounts, vitestCounts } from "./test-counts.ts";

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

describe("counting tests", () => {
  it("takes the numbers of a run that went well", () => {
    expect(vitestCounts(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it("finds a failure in a run that failed without a failed test", () => {
    expect(vitestCounts(report, 1).failed).toBe(1);
    expect(vitestCounts({ ...report, numFailedTests: 3 }, 1).failed).toBe(3);
    expect(vitestCounts(null, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(vitestCounts(null, 0).failed).toBe(1);
  });

  it("says the sum in one line, and skipped tests only when there are some", () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(countsLine(sumCounts([one, one]))).toBe("2 passed, 0 failed");
    expect(countsLine(sumCounts([one, { passed: 0, failed: 2, skipped: 3 }]))).toBe(
      "1 passed, 2 failed, 3 skipped",
    );
    expect(countsLine(sumCounts([]))).toBe("0 passed, 0 failed");
  });
});
