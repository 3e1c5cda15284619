import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { logFailure } from "#api/shared/log-failure.ts";
import { AppError, type ErrorCode, isAppError } from "#lib/app-error.ts";
import { errorSentence } from "#lib/error-sentence.ts";

/** The vendor's error. */
type ErrorJson = {
  message: string;
  code: string;
  externalReference: string | null;
  details: { param: string; description: string }[];
};

const answers: Record<ErrorCode, { status: ContentfulStatusCode; code: string }> = {
  unauthenticated: { status: 401, code: "not_authorized" },
  forbidden: { status: 403, code: "missing_scopes" },
  not_found: { status: 404, code: "resource_not_found" },
  invalid: { status: 400, code: "validation_error" },
  conflict: { status: 409, code: "conflict" },
  // The vendor has no locks; its clients know a conflict as what cannot be done now.
  locked: { status: 409, code: "conflict" },
  too_large: { status: 400, code: "validation_error" },
  unsupported_type: { status: 400, code: "validation_error" },
  rate_limited: { status: 429, code: "too_many_requests" },
  unavailable: { status: 500, code: "internal_error" },
};

export function answerError(error: unknown, c: Context): Response {
  c.header("Cache-Control", "no-store");
  const known = isAppError(error) ? error : unexpected(error, c);
  const { field, retryAfter } = known.details;
  if (retryAfter) c.header("Retry-After", String(retryAfter));
  const { status, code } = answers[known.code];
  const message =
    known.code === "unauthenticated" ? "Request not authorized" : errorSentence(known);
  const body: ErrorJson = {
    message,
    code,
    externalReference: null,
    details: field && status === 400 ? [{ param: field, description: message }] : [],
  };
  return c.json(body, status);
}

function unexpected(error: unknown, c: Context): AppError {
  return new AppError("unavailable", {
    reason: "unexpected",
    values: { id: logFailure(error, c.req.path) },
  });
}
