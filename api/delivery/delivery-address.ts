import { type Focus, parseFocus } from "#lib/focus.ts";

export type DeliveryAddress = {
  spaceId: number;
  deliveryKey: string;
  rendition: { width: number; height: number; focus?: Focus } | null;
};

const original = /^\/f\/(\d{1,9})\/(?:\d{1,6}x\d{1,6}\/)?([a-z0-9]{10,40})\/[^/]+$/;
const rendition =
  /^\/f\/(\d{1,9})\/(?:\d{1,6}x\d{1,6}\/)?([a-z0-9]{10,40})\/[^/]+\/[mp]\/(\d{1,5})x(\d{1,5})(?:\/filters:focal\(([^)]+)\))?\/?$/;

/**
 * Reads `/f/{space}/{W}x{H}/{key}/{name}`, with `/m/{W}x{H}/filters:focal(...)` behind it for a
 * rendition. Null when it is neither. The pixel segment is for clients to read; it decides nothing.
 */
export function readDeliveryAddress(path: string): DeliveryAddress | null {
  const whole = original.exec(path);
  if (whole) return { spaceId: Number(whole[1]), deliveryKey: whole[2] ?? "", rendition: null };
  const cut = rendition.exec(path);
  if (!cut) return null;
  // Some clients encode the colon; what is encoded otherwise is no focus.
  const focus = cut[5] === undefined ? undefined : parseFocus(cut[5].replace(/%3a/gi, ":"));
  if (focus === null) return null;
  return {
    spaceId: Number(cut[1]),
    deliveryKey: cut[2] ?? "",
    rendition: { width: Number(cut[3]), height: Number(cut[4]), ...(focus && { focus }) },
  };
}
