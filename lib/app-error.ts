/**
 * The closed list of things that go wrong. Each way in translates it once: a vendor's JSON and
 * status, an action's `{ ok: false }`, the command line's sentence and exit code.
 */
export const errorCodes = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "invalid",
  "conflict",
  "locked",
  "too_large",
  "unsupported_type",
  "rate_limited",
  "unavailable",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a person needs to know beyond the code. Plain data: it crosses to the browser. */
export type ErrorDetails = {
  /** The field of the input that is wrong, or the kind of thing that was not found. */
  field?: string;
  /** A key under `errors.reasons` in the messages, with the values that fill it. */
  reason?: string;
  values?: Record<string, string | number>;
  /** For `conflict`: what stands there now, by field. */
  theirs?: Record<string, unknown>;
  /** For `rate_limited` and `unavailable`: seconds until a new try makes sense. */
  retryAfter?: number;
};

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.reason ? `${code}: ${details.reason}` : code);
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }
}

/**
 * Whether this is an AppError. Next bundles its own copy of this module beside the one that runs
 * from source, so `instanceof` would miss an error that crossed between the two.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}
