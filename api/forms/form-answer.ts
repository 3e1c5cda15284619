import type { Context } from "hono";
import { errorStatus } from "#api/shared/error-json.ts";
import type { AppError, ErrorCode } from "#lib/app-error.ts";
import { errorSentence } from "#lib/error-sentence.ts";
import type { ReceivedForm } from "./receive-form.ts";

/** What S3 answers to a form that went through: 204 unless the form asks for another status. */
export function formAnswer(c: Context, { fields, md5 }: ReceivedForm): Response {
  const wanted = fields.get("success_action_status");
  c.header("ETag", `"${md5}"`);
  if (wanted !== "201") return c.body(null, wanted === "200" ? 200 : 204);
  const key = fields.get("key") ?? "";
  c.header("Content-Type", "application/xml");
  return c.body(
    `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse><Location>${xml(c.req.url)}</Location><Bucket>${xml(fields.get("bucket") ?? "")}</Bucket><Key>${xml(key)}</Key><ETag>"${md5}"</ETag></PostResponse>`,
    201,
  );
}

/** The codes that S3 has for what can go wrong. */
const codes: Record<ErrorCode, string> = {
  unauthenticated: "AccessDenied",
  forbidden: "AccessDenied",
  not_found: "NoSuchUpload",
  invalid: "InvalidArgument",
  conflict: "OperationAborted",
  locked: "AccessDenied",
  too_large: "EntityTooLarge",
  unsupported_type: "InvalidArgument",
  rate_limited: "SlowDown",
  unavailable: "ServiceUnavailable",
};

/** An error as S3 writes it, with what happened in a sentence. */
export function formError(c: Context, error: AppError): Response {
  c.header("Content-Type", "application/xml");
  c.header("Cache-Control", "no-store");
  const isBadDigest = error.details.reason === "wrong_md5";
  return c.body(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${isBadDigest ? "BadDigest" : codes[error.code]}</Code><Message>${xml(errorSentence(error))}</Message></Error>`,
    error.code === "invalid" ? 400 : errorStatus(error),
  );
}

function xml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
