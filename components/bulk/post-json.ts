import { UiError } from "#components/space/ui-client.ts";
import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";

type ErrorBody = { error: { code: ErrorCode; details: ErrorDetails } };

/** Asks one of our own routes with a body, and answers with its JSON. Throws UiError. */
export async function postJson<T>(
  path: string,
  body: unknown,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<T> {
  const isFile = body instanceof Blob;
  const response = await fetch(path, {
    method: "POST",
    body: isFile ? body : JSON.stringify(body),
    headers: { "content-type": isFile ? "application/octet-stream" : "application/json" },
    ...(options.signal && { signal: options.signal }),
  });
  const answer: unknown = await response.json().catch(() => null);
  // The route's own answer: its type is the caller's promise.
  if (response.ok) return answer as T;
  const { error } = (answer ?? {}) as Partial<ErrorBody>;
  throw error ? new UiError(error.code, error.details) : new UiError("unavailable");
}
