import { createTranslator } from "use-intl/core";
import { ZodError } from "zod";
import { type AppError, type ErrorCode, isAppError } from "#lib/app-error.ts";
import { messagesFor } from "#lib/messages/messages.ts";
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
    process.stderr.write(`${sentence(error)}\n`);
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

const translate = createTranslator({
  locale: "en",
  messages: messagesFor("en"),
  namespace: "errors",
  timeZone: "UTC",
});
type ErrorKey = Parameters<typeof translate.has>[0];

/** An error of the domain as a sentence, the one the screens show where there is one. */
export function sentence(error: AppError): string {
  const { code, details } = error;
  if (code === "not_found") return `There is no such ${details.field ?? "thing"}.`;
  const key = `reason.${details.reason}` as ErrorKey;
  if (details.reason && translate.has(key)) return translate(key, details.values as never);
  const why = [details.reason, details.field].filter(Boolean).join(", ");
  return `${code}${why ? `: ${why}` : ""}`;
}
