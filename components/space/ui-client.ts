import { type ClientResponse, hc } from "hono/client";
import type { UiApi } from "#api/ui/routes.ts";
import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";

/** Our own reading routes, typed by the server's. */
export const uiClient = hc<UiApi>("/").ui.spaces[":spaceId"];

/** An answer that is no success, with what a sentence about it needs. */
export class UiError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = "UiError";
    this.code = code;
    this.details = details;
  }
}

/** The JSON of an answer. Throws UiError. */
export async function readJson<T>(answer: Promise<ClientResponse<T>>): Promise<T> {
  const response = await answer;
  if (response.ok) return (await response.json()) as T;
  const body: unknown = await response.json().catch(() => null);
  throw isErrorBody(body)
    ? new UiError(body.error.code, body.error.details)
    : new UiError("unavailable");
}

function isErrorBody(body: unknown): body is { error: { code: ErrorCode; details: ErrorDetails } } {
  return typeof body === "object" && body !== null && "error" in body;
}
