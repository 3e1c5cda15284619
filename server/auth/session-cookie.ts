import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "#server/env.ts";

export const cookiePrefix = "vitrine";

/** Cookies go over https only when that is how people reach this server. */
export function hasSecureCookies(): boolean {
  return env().url.startsWith("https:");
}

/**
 * The session token in the Cookie header, or null without one or with a false signature. Reads
 * the cookie that better-auth writes: the token, a dot, and its HMAC-SHA256 in base64. Reading
 * it here makes a request cost one statement instead of better-auth's three; a test signs in
 * through better-auth, so that a change of its format shows.
 */
export function readSessionCookie(headers: Headers, secret: string): string | null {
  const name = `${hasSecureCookies() ? "__Secure-" : ""}${cookiePrefix}.session_token`;
  const value = cookieValue(headers, name);
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const expected = createHmac("sha256", secret).update(token).digest();
  const given = Buffer.from(value.slice(dot + 1), "base64");
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** What the browser sent under this name; empty when it sent nothing. */
export function cookieValue(headers: Headers, name: string): string {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const [key, ...rest] = part.split("=");
    if (key?.trim() !== name) continue;
    try {
      return decodeURIComponent(rest.join("=").trim());
    } catch {
      return "";
    }
  }
  return "";
}
