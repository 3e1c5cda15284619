import { ZodError } from "zod";
import { type ErrorCode, isAppError } from "#lib/app-error.ts";
import { errorSentence } from "#lib/error-sentence.ts";
import { plainMessage } from "#lib/plain-message.ts";

export const usageExitCode = 2;

/** What scripts can tell failures apart by. Every code of the domain has a number. */
const exitCodes: Record<ErrorCode, number> = {
  unauthenticated: 3,
  forbidden: 4,
  not_found: 5,
  invalid: 6,
  conflict: 7,
  locked: 8,
  too_large: 9,
  unsupported_type: 10,
  rate_limited: 11,
  unavailable: 12,
};

export const exitCodeHelp = `
Exit codes: 0 done, 1 something is wrong or unexpected, ${usageExitCode} wrong usage, ${Object.entries(
  exitCodes,
)
  .map(([code, number]) => `${number} ${code}`)
  .join(", ")}.`;

/** Says on stderr what went wrong, and returns the exit code for it. */
export function reportError(error: unknown): number {
  if (isAppError(error)) {
    process.stderr.write(`${errorSentence(error)}\n`);
    return exitCodes[error.code];
  }
  if (error instanceof ZodError) {
    for (const issue of error.issues)
      process.stderr.write(`--${issue.path.join(".")}: ${issue.message}\n`);
    return exitCodes.invalid;
  }
  process.stderr.write(`${plainMessage(error)}\n`);
  return 1;
}
