import { createReadStream } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { AppError } from "#lib/app-error.ts";
import { storage } from "#server/storage/current-storage.ts";
import { keepBytes } from "./keep-bytes.ts";
import { partOfTicket, ticketPartPath, ticketPath } from "./ticket-path.ts";

/** Makes one file of a ticket's parts, in their order. Throws `conflict` when one is missing. */
export async function joinParts(ticketId: string): Promise<void> {
  const parts = (await readdir(storage().temporaryFolder))
    .flatMap((name) => partOfTicket(ticketId, name) ?? [])
    .sort((one, other) => one - other);
  if (parts.length === 0 || parts.some((part, index) => part !== index + 1))
    throw new AppError("conflict", { reason: "upload_incomplete" });
  const kept = await keepBytes(Readable.from(bytesOf(ticketId, parts)), 0);
  await rename(kept.path, ticketPath(ticketId));
  await removeParts(ticketId, parts);
}

async function* bytesOf(ticketId: string, parts: readonly number[]) {
  for (const part of parts) yield* createReadStream(ticketPartPath(ticketId, part));
}

async function removeParts(ticketId: string, parts: readonly number[]): Promise<void> {
  for (const part of parts) await rm(ticketPartPath(ticketId, part), { force: true });
}
