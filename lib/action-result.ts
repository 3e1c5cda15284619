import type { ErrorCode, ErrorDetails } from "./app-error.ts";

/** What an action answers. Next hides thrown messages in production, so refusals are values. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode; details: ErrorDetails };
