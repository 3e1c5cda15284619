import { publicUrl } from "#server/auth/public-url.ts";
import type { SignedUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import { ticketSignature } from "#server/domain/upload-tickets/ticket-signature.ts";

export type SignedForm = { postUrl: string; policy: string; signature: string };

/**
 * The form of a signed upload, in the way of S3: `policy` lists the fields that must come as they
 * were given, base64 of JSON, and `signature` makes sure that it is ours. The form needs no token.
 */
export function signForm(upload: SignedUpload, fields: Record<string, string>): SignedForm {
  const policy = Buffer.from(
    JSON.stringify({
      expiration: new Date(upload.expiresAt).toISOString(),
      conditions: Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    }),
  ).toString("base64");
  return {
    postUrl: `${publicUrl()}/api/upload-forms/${upload.ticketId}`,
    policy,
    signature: ticketSignature(upload.secret, policy),
  };
}

/** The fields a policy names that did not come as it says, names compared in lower case. */
export function brokenConditions(policy: string, fields: ReadonlyMap<string, string>): string[] {
  const read: unknown = JSON.parse(Buffer.from(policy, "base64").toString());
  // Only a policy that we signed is asked, and ours have this form.
  const { conditions } = read as { conditions: Record<string, string>[] };
  return conditions
    .flatMap((condition) => Object.entries(condition))
    .filter(([name, value]) => fields.get(name.toLowerCase()) !== value)
    .map(([name]) => name);
}

/** `20240507T114728Z`, the form of dates in signed forms. */
export function compactDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
}
