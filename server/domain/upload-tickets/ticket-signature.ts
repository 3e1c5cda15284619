import { createHmac, timingSafeEqual } from "node:crypto";

/** The signature of a text by a ticket's secret, as hexadecimal digits. */
export function ticketSignature(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

/** Whether a signature is right, in a time that says nothing about how much of it is. */
export function isTicketSignature(secret: string, text: string, signature: string): boolean {
  const right = Buffer.from(ticketSignature(secret, text));
  const given = Buffer.from(signature);
  return right.length === given.length && timingSafeEqual(right, given);
}

/** What the address of a part signs. */
export function partText(ticketId: string, part: number): string {
  return `${ticketId} part ${part}`;
}
