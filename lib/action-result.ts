import type { ErrorCode, ErrorDetails } from "./app-error.ts";

/** What is wrong with one field: a key under `errors.reasons` in the messages, and its values. */
export type FieldProblem = { reason: string; values?: Record<string, string | number> };

export type ActionFailure = {
  ok: false;
  code: ErrorCode;
  details: ErrorDetails;
  /** By the field's name in the input; `languages.0` for an entry of a list. */
  fields: Record<string, FieldProblem>;
};

/** What a server action answers. It never throws: Next hides the message of an error that does. */
export type ActionResult<Value> = { ok: true; value: Value } | ActionFailure;
