import { rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { AppError } from "#lib/app-error.ts";
import { keepBytes } from "./keep-bytes.ts";
import { ticketActor } from "./ticket-actor.ts";
import { ticketPartPath } from "./ticket-path.ts";
import { requireTicket } from "./ticket-row.ts";
import { isTicketSignature, partText } from "./ticket-signature.ts";

/** Parts of one upload; S3 takes as many. */
export const mostParts = 10_000;

export type ReceivePartInput = {
  ticketId: string;
  part: number;
  signature: string;
  bytes: Readable;
  expectedSize: number;
};

/** Takes one part of a signed upload; one that comes again replaces the first. Answers its MD5. */
export async function receivePart(input: ReceivePartInput): Promise<{ md5: string }> {
  const ticket = await requireTicket({ id: input.ticketId });
  const { id, secret } = ticket;
  if (!isTicketSignature(secret, partText(id, input.part), input.signature))
    throw new AppError("forbidden", { reason: "upload_not_signed" });
  await ticketActor(ticket);
  if (ticket.finishedAt) throw new AppError("conflict", { reason: "upload_finished_elsewhere" });
  const kept = await keepBytes(input.bytes, input.expectedSize);
  try {
    await rename(kept.path, ticketPartPath(id, input.part));
  } finally {
    await rm(kept.path, { force: true });
  }
  return { md5: kept.md5 };
}
