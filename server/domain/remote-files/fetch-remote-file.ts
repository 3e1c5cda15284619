import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { Agent, fetch } from "undici";
import { AppError } from "#lib/app-error.ts";
import { isReachable } from "./remote-policy.ts";

const mostRedirects = 5;
const connectMs = 10_000;
const silentMs = 30_000;

export type RemoteFile = { bytes: Readable; size: number; name: string; url: string };

/**
 * Checks the address that a connection is really made to: a name that leads to a public server
 * now and to our own network a moment later gets no further than one that always did.
 */
const guardedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const allowed = addresses.filter(({ address }) => isReachable(address));
    const [first] = allowed;
    if (!first) return callback(new UnreachableError(host), "", 0);
    if (options.all) callback(null, allowed);
    else callback(null, first.address, first.family);
  });
};

class UnreachableError extends Error {}

const agent = new Agent({
  connect: { lookup: guardedLookup, timeout: connectMs },
  headersTimeout: silentMs,
  bodyTimeout: silentMs,
  maxHeaderSize: 32 * 1024,
});

/**
 * Opens a file of another server. Only http and https, and only addresses that the policy allows:
 * each redirect is looked at anew. No cookies, no credentials and no referrer are sent, and the
 * bytes are taken as they come, not unpacked. `signal` ends it. Throws `invalid` and `unavailable`.
 */
export async function fetchRemoteFile(address: string, signal: AbortSignal): Promise<RemoteFile> {
  let url = readUrl(address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await request(url, signal);
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      url = readUrl(location, url);
      continue;
    }
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw refusal("remote_status", { status: response.status });
    }
    const bytes = Readable.fromWeb(response.body);
    // Whoever reads it meets the error; it may come before anybody does, and must not end the process.
    bytes.on("error", () => {});
    return {
      bytes,
      size: Number(response.headers.get("content-length") ?? 0) || 0,
      name: nameOf(url),
      url: url.href,
    };
  }
  throw refusal("remote_redirects");
}

async function request(url: URL, signal: AbortSignal) {
  try {
    return await fetch(url, {
      dispatcher: agent,
      redirect: "manual",
      signal,
      headers: { "accept-encoding": "identity", "user-agent": "Vitrine" },
    });
  } catch (error) {
    throw refusal(isUnreachable(error) ? "remote_inside" : "remote_silent");
  }
}

/** Addresses in numbers never get as far as a lookup, so they are looked at here. */
function readUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw refusal("remote_address");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // The parser turns 0x7f000001, 2130706433 and 127.1 into the plain form before this.
  if (/^[\d.]+$|:/.test(host) && !isReachable(host)) throw refusal("remote_inside");
  return url;
}

function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof UnreachableError) return true;
  return false;
}

function nameOf(url: URL): string {
  const last = url.pathname.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(last) || "file";
  } catch {
    return last;
  }
}

function refusal(reason: string, values: Record<string, number> = {}): AppError {
  return new AppError("invalid", { field: "url", reason, values });
}
