import { createHash, randomBytes } from "node:crypto";

/** A new secret for a link or a token: 43 URL-safe characters that carry 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is kept of a secret: its SHA-256. Looking one up by its hash takes the same time however
 * much of it was guessed right, and 256 random bits need no slow hash.
 */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
