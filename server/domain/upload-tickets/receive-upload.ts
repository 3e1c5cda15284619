import { rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { AppError } from "#lib/app-error.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { finishTicket } from "./finish-ticket.ts";
import { keepBytes } from "./keep-bytes.ts";
import { ticketActor } from "./ticket-actor.ts";
import { ticketPath } from "./ticket-path.ts";
import { requireTicket } from "./ticket-row.ts";
import { isTicketSignature } from "./ticket-signature.ts";

export type ReceiveUploadInput = {
  ticketId: string;
  /** What was signed, and the signature: they stand in for a token. */
  signedText: string;
  signature: string;
  /** Refuses what does not fit the signed text, once that is known to be ours. */
  accept: () => void;
  bytes: Readable;
  /** Bytes that are announced; 0 when nobody said. */
  expectedSize: number;
};

/**
 * Takes the bytes of a signed upload and makes the asset of them, unless the ticket waits to be
 * finished. The same bytes may come again after a lost answer. Throws `forbidden` for a wrong
 * signature, `invalid` for other bytes than announced, and what `uploadAsset` throws.
 */
export async function receiveUpload(input: ReceiveUploadInput): Promise<{ md5: string }> {
  const ticket = await requireTicket({ id: input.ticketId });
  if (!isTicketSignature(ticket.secret, input.signedText, input.signature))
    throw new AppError("forbidden", { reason: "upload_not_signed" });
  input.accept();
  const actor = await ticketActor(ticket);
  const kept = await keepBytes(input.bytes, input.expectedSize);
  try {
    if (ticket.md5 !== null && ticket.md5 !== kept.md5)
      throw ticket.finishedAt
        ? new AppError("conflict", { reason: "upload_finished_elsewhere" })
        : new AppError("invalid", { field: "file", reason: "wrong_md5" });
    if (ticket.finishedAt) return kept;
    await rename(kept.path, ticketPath(ticket.id));
  } finally {
    await rm(kept.path, { force: true });
  }
  await inTransaction((tx) =>
    tx.uploadTicket.updateMany({
      where: { id: ticket.id, finishedAt: null },
      data: {
        receivedAt: new Date(),
        size: kept.size,
        ...(!ticket.waitsForFinish && { md5: kept.md5 }),
      },
    }),
  );
  if (!ticket.waitsForFinish) await finishTicket(actor, { ...ticket, receivedAt: new Date() });
  return { md5: kept.md5 };
}
