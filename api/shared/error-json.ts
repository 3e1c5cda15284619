import type { AppError, ErrorCode, ErrorDetails } from "#lib/app-error.ts";

const statuses = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  locked: 423,
  too_large: 413,
  unsupported_type: 415,
  rate_limited: 429,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>;

export type ErrorBody = { error: { code: ErrorCode; details: ErrorDetails } };

/** The HTTP status of an error on our own routes. Vendors' rooms have tables of their own. */
export function errorStatus(error: AppError): (typeof statuses)[ErrorCode] {
  // A full disk is not our being down: 507 says so, and the client need not come back.
  return statuses[error.code];
}

/** The JSON of an error on our own routes. */
export function errorBody(error: AppError): ErrorBody {
  return { error: { code: error.code, details: error.details } };
}
