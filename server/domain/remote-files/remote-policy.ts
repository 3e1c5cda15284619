import ipaddr from "ipaddr.js";

/** What fetching from other servers may reach. Set once at the start, by the settings. */
export type RemotePolicy = {
  /** Networks beside the public internet that may be reached, as `10.1.0.0/16`. */
  allowedNetworks: readonly string[];
};

type Holder = { vitrineRemotePolicy?: RemotePolicy };

/** Shared by the two module graphs of the process. */
const holder = globalThis as Holder;

export function setRemotePolicy(policy: RemotePolicy): void {
  holder.vitrineRemotePolicy = policy;
}

/**
 * Whether a connection to this address may be made: public addresses, and the networks that the
 * settings allow. IPv4 addresses that are wrapped in IPv6 count as what they lead to.
 */
export function isReachable(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const allowed = holder.vitrineRemotePolicy?.allowedNetworks ?? [];
  if (allowed.some((network) => isWithin(parsed, network))) return true;
  return parsed.range() === "unicast";
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const [base, bits] = ipaddr.parseCIDR(network);
  return address.kind() === base.kind() && address.match([base, bits]);
}
