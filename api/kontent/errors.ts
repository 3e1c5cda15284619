import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { logFailure } from "#api/shared/log-failure.ts";
import { AppError, type ErrorCode, isAppError } from "#lib/app-error.ts";
import { errorSentence } from "#lib/error-sentence.ts";
import { readPathReference, referenceText } from "./path-reference.ts";

/** The vendor's error. The SDK shows `message` and the messages of `validation_errors`. */
export type KontentError = {
  request_id: string;
  error_code: number;
  message: string;
  validation_errors?: { message: string; path?: string }[];
};

/** What does not fit in a request, property by property. */
export class ValidationError extends Error {
  readonly problems: readonly { message: string; path: string }[];

  constructor(problems: readonly { message: string; path: string }[]) {
    super("validation");
    this.name = "ValidationError";
    this.problems = problems;
  }
}

/** The vendor knows no 409 and no 423: what does not fit is 400, what may not be is 403. */
const statuses = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  conflict: 400,
  locked: 403,
  too_large: 400,
  unsupported_type: 400,
  rate_limited: 429,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>;

/** Numbers that the vendor's documents name; 0 stands for those that nobody could read up. */
const errorNumbers = { validation: 5, assetNotFound: 105, rateLimited: 10000, other: 0 } as const;

const validationMessage =
  "The provided request body is invalid. See 'validation_errors' for more information and specific errors.";

const nouns = {
  assets: "asset",
  languages: "language",
  taxonomies: "taxonomy",
} as const;

/** Answers an error of this room. */
export function answerError(c: Context, error: unknown): Response {
  c.header("Cache-Control", "no-store");
  if (error instanceof ValidationError)
    return c.json(
      errorJson(errorNumbers.validation, validationMessage, [...error.problems]),
      statuses.invalid,
    );
  if (!isAppError(error)) {
    const id = logFailure(error, c.req.path);
    const unexpected = new AppError("unavailable", { reason: "unexpected", values: { id } });
    return c.json(errorJson(errorNumbers.other, errorSentence(unexpected)), 500);
  }
  if (error.details.retryAfter) c.header("Retry-After", String(error.details.retryAfter));
  if (error.code === "not_found") return answerNotFound(c, error);
  const message = errorSentence(error);
  if (statuses[error.code] === 400)
    return c.json(
      errorJson(errorNumbers.validation, validationMessage, [
        { message, ...(error.details.field && { path: error.details.field }) },
      ]),
      400,
    );
  const number = error.code === "rate_limited" ? errorNumbers.rateLimited : errorNumbers.other;
  return c.json(errorJson(number, message), statuses[error.code]);
}

/** 404 where the address names what is missing, 400 where the body does. */
function answerNotFound(c: Context, error: AppError): Response {
  const { field = "resource" } = error.details;
  const [, collection, rest = ""] =
    /^\/+v2\/+projects\/+[^/]+\/+([^/]+)\/*(.*)$/.exec(new URL(c.req.url).pathname) ?? [];
  const noun = nouns[collection as keyof typeof nouns];
  if (field === "rendition" || (noun === field && rest !== "")) {
    const wanted = field === "rendition" ? (rest.split("/renditions/")[1] ?? rest) : rest;
    const number = field === "asset" ? errorNumbers.assetNotFound : errorNumbers.other;
    const name = referenceText(readPathReference(wanted));
    return c.json(errorJson(number, `The requested ${field} '${name}' was not found.`), 404);
  }
  if (field === "resource")
    return c.json(errorJson(errorNumbers.other, "The requested resource was not found."), 404);
  return c.json(
    errorJson(errorNumbers.validation, validationMessage, [
      { message: `The ${field} that is referred to was not found.`, path: field },
    ]),
    400,
  );
}

function errorJson(
  error_code: number,
  message: string,
  validation_errors?: KontentError["validation_errors"],
): KontentError {
  return {
    request_id: randomUUID(),
    error_code,
    message,
    ...(validation_errors && { validation_errors }),
  };
}
