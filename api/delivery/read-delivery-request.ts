import type { AddressedFile } from "#server/domain/assets/find-deliverable.ts";
import type { Shown } from "#server/domain/assets/plan-shown.ts";
import { acceptedFormats } from "./accepted-formats.ts";
import { readDeliveryAddress } from "./delivery-address.ts";
import { readPathGrammar } from "./path-grammar.ts";
import { readPresetAddress } from "./preset-address.ts";
import { readQueryGrammar } from "./query-grammar.ts";

export type DeliveryRequest = {
  file: AddressedFile;
  show: Shown | null;
  /** Whether another Accept header may give other bytes. */
  isNegotiated: boolean;
  /** The `v` of the address: what the client believes to see. */
  version: string | null;
  /** The name to be saved under; empty for the asset's own. Null when it is to be shown. */
  download: string | null;
  signature: { address: string; expires: number; value: string } | null;
};

/**
 * What a request for bytes asks for, from its path and query as they were sent and its Accept
 * header. Null when the path is no delivery address. Throws `invalid` for a rendition that nobody
 * can read.
 */
export function readDeliveryRequest(
  path: string,
  query: string,
  accept: string | undefined,
): DeliveryRequest | null {
  const address = readDeliveryAddress(path);
  if (!address) return null;
  const { file, transform, preset } = address;
  const accepts = acceptedFormats(accept);
  const params = new URLSearchParams(query);
  const common = {
    file,
    version: params.get("v"),
    download: params.get("download"),
    signature: query === "" ? null : readSignature(path, query, params),
  };
  if (preset !== undefined) {
    const asked = readPresetAddress(preset);
    if ("height" in asked) return { ...common, show: asked, isNegotiated: false };
    const { key, ...wish } = asked;
    const isNegotiated = wish.format === undefined;
    return { ...common, show: { preset: key, ...wish, accepts }, isNegotiated };
  }
  const read =
    transform === undefined
      ? readQueryGrammar(params, accepts)
      : readPathGrammar(transform, accepts);
  if (read) return { ...common, show: { plan: read.plan }, isNegotiated: read.isNegotiated };
  const show = params.get("metadata") === "none" ? "bare" : null;
  return { ...common, show, isNegotiated: false };
}

/** `exp` and `sig`, and the address without them, which is what was signed. */
function readSignature(
  path: string,
  query: string,
  params: URLSearchParams,
): DeliveryRequest["signature"] {
  const value = params.get("sig");
  const expires = Number(params.get("exp"));
  if (value === null || !Number.isSafeInteger(expires)) return null;
  const rest = query.split("&").filter((part) => !/^(exp|sig)=/.test(part));
  return { address: rest.length > 0 ? `${path}?${rest.join("&")}` : path, expires, value };
}
