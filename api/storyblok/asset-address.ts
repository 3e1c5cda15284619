/**
 * The space and the delivery key in an asset's address, whichever host stands in front: clients have kept
 * addresses of older hosts. Null for what is none.
 */
export function readAssetAddress(address: string): { spaceId: number; deliveryKey: string } | null {
  const match = /\/?f\/(\d{1,9})\/(?:\d{1,6}x\d{1,6}\/)?([a-z0-9]{10,40})\/[^/]+/.exec(address);
  return match ? { spaceId: Number(match[1]), deliveryKey: match[2] ?? "" } : null;
}
