import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { logFailure } from "#api/shared/log-failure.ts";
import { AppError, type ErrorCode, isAppError } from "#lib/app-error.ts";
import { errorSentence } from "#lib/error-sentence.ts";

/**
 * The vendor's errors: 404 is an array of sentences, 422 names the field, all others are one
 * sentence. 423 is not in the vendor's documents; its clients treat it as any other refusal.
 */
type ErrorBody = { error: string } | string[] | Record<string, string[]>;

const statuses: Record<ErrorCode, ContentfulStatusCode> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 422,
  locked: 423,
  too_large: 422,
  unsupported_type: 422,
  rate_limited: 429,
  unavailable: 503,
};

/** Our names of what is wrong, as the vendor calls them. Others are called the same. */
const fieldNames: Record<string, string> = {
  externalId: "ext_id",
  expireAt: "expire_at",
  publishAt: "publish_at",
  folder: "asset_folder_id",
  tag: "internal_tag_ids",
  file: "filename",
  parentId: "parent_id",
};

/** The answer to whatever went wrong, always JSON: an answer of another form reads as a success. */
export function answerError(error: unknown, c: Context): Response {
  c.header("Cache-Control", "no-store");
  const known = isAppError(error) ? error : unexpected(error, c);
  if (known.details.retryAfter) c.header("Retry-After", String(known.details.retryAfter));
  const status = known.details.reason === "unexpected" ? 500 : statuses[known.code];
  return c.json(errorBody(known), status);
}

function errorBody(error: AppError): ErrorBody {
  const { field } = error.details;
  switch (error.code) {
    case "unauthenticated":
      return { error: "Unauthorized" };
    case "not_found":
      return ["This record could not be found"];
    case "invalid":
    case "conflict":
    case "too_large":
    case "unsupported_type":
      if (!field) return { error: errorSentence(error) };
      return { [fieldNames[field] ?? field]: [fieldSentence(error)] };
    case "forbidden":
    case "locked":
    case "rate_limited":
    case "unavailable":
      return { error: errorSentence(error) };
  }
}

/** Clients look for this sentence, and add the field's name in front. */
function fieldSentence(error: AppError): string {
  const { reason } = error.details;
  return reason === "external_id_taken" || reason === "name_taken"
    ? "has already been taken"
    : errorSentence(error);
}

function unexpected(error: unknown, c: Context): AppError {
  return new AppError("unavailable", {
    reason: "unexpected",
    values: { id: logFailure(error, c.req.path) },
  });
}
