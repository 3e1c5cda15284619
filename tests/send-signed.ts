import { Readable } from "node:stream";
import { receiveUpload } from "#server/domain/upload-tickets/receive-upload.ts";
import type { SignedUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import { ticketSignature } from "#server/domain/upload-tickets/ticket-signature.ts";

/** Sends the bytes of a signed upload as its form does. */
export function sendSigned(
  signed: SignedUpload,
  bytes: Buffer,
  signature = ticketSignature(signed.secret, "policy"),
): Promise<{ md5: string }> {
  return receiveUpload({
    ticketId: signed.ticketId,
    signedText: "policy",
    signature,
    accept: () => {},
    bytes: Readable.from([bytes]),
    expectedSize: bytes.length,
  });
}
