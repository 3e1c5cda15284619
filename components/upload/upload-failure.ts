import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";
import type { UploadFailure } from "./upload-item.ts";

/** What came of a request that failed; `status` is 0 when there was no answer. */
export type FailedRequest = { status: number; body: string };

/** Statuses after which the same request can succeed a little later. */
const passing = new Set([0, 408, 409, 423, 425, 429, 500, 502, 503, 504]);

/** The failure to show for a request, and whether trying again by itself makes sense. */
export function failureOf({ status, body }: FailedRequest): {
  failure: UploadFailure;
  isTemporary: boolean;
} {
  const said = readError(body);
  const isFull = said?.details.reason === "disk_full";
  return {
    failure: said ?? { code: codeOf(status), details: { reason: "no_answer" } },
    isTemporary: passing.has(status) && !isFull,
  };
}

function readError(body: string): UploadFailure | null {
  try {
    const { error } = JSON.parse(body) as {
      error?: { code?: ErrorCode; details?: ErrorDetails };
    };
    return error?.code ? { code: error.code, details: error.details ?? {} } : null;
  } catch {
    return null;
  }
}

/** For answers that do not come from Vitrine but from something in front of it. */
function codeOf(status: number): ErrorCode {
  if (status === 401) return "unauthenticated";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not_found";
  if (status === 413) return "too_large";
  return "unavailable";
}
