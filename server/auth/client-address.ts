import { isIP } from "node:net";
import { env } from "#server/env.ts";

/** Carries the address to better-auth. Whatever a client sent under this name is replaced. */
export const clientAddressHeader = "x-vitrine-client-address";

/**
 * The address a request came from. Each proxy in front of this server (VITRINE_PROXIES of them)
 * appends to X-Forwarded-For whom it heard from, so with n of them the n-th from the right is
 * the client and everything before it is the client's own claim.
 */
export function clientAddress(
  peerAddress: string | undefined,
  headers: Headers,
  proxies = env().proxies,
): string {
  const chain = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
  const forwarded = proxies > 0 ? (chain.at(-proxies) ?? chain[0]) : undefined;
  const address = forwarded && isIP(forwarded) ? forwarded : peerAddress;
  return address && isIP(address) ? address : "0.0.0.0";
}
