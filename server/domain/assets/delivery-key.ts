import { randomInt } from "node:crypto";

const keyLetters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Twelve letters and digits: unguessable, and what vendors' URL builders recognise. */
export function createDeliveryKey(): string {
  return Array.from({ length: 12 }, () => keyLetters[randomInt(keyLetters.length)]).join("");
}
