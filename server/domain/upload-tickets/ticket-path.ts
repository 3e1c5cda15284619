import path from "node:path";
import { storage } from "#server/storage/current-storage.ts";

/** Where the bytes of a ticket lie when they are all here. */
export function ticketPath(ticketId: string): string {
  return path.join(storage().temporaryFolder, `ticket-${requireTicketId(ticketId)}`);
}

/** Where one part of them lies; the first is 1. */
export function ticketPartPath(ticketId: string, part: number): string {
  return `${ticketPath(ticketId)}.part-${part}`;
}

/** The number of the part that a file of the temporary folder holds; null for other files. */
export function partOfTicket(ticketId: string, fileName: string): number | null {
  const head = `ticket-${requireTicketId(ticketId)}.part-`;
  const number = fileName.startsWith(head) ? Number(fileName.slice(head.length)) : Number.NaN;
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

function requireTicketId(id: string): string {
  if (!/^[0-9a-f]{32}$/.test(id)) throw new Error("not a ticket id");
  return id;
}
