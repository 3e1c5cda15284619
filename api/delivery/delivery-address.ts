import type { AddressedFile } from "#server/domain/assets/find-deliverable.ts";
import { badTransform } from "./path-filters.ts";

export type DeliveryAddress = {
  file: AddressedFile;
  /** What stands behind `/m/`, decoded; undefined when there is no `/m`. */
  transform?: string;
  /** What stands behind `/p/`, decoded. */
  preset?: string;
};

const byKey =
  /^\/f\/(\d{1,9})\/(?:\d{1,6}x\d{1,6}\/)?([a-z0-9]{10,40})\/[^/]+(?:\/([mp])((?:\/.*)?))?$/;
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const byUuid = new RegExp(`^/(${uuid})/(${uuid})/[^/]+$`, "i");

/**
 * Reads the path of a delivery address, still percent-encoded:
 * `/f/{space}/{W}x{H}/{key}/{name}`, with `/m/...` or `/p/...` behind it for a rendition, or
 * `/{space uuid}/{file uuid}/{name}`. Null when it is none. The pixels and the name are for
 * clients to read; they decide nothing. Throws `invalid` for a rendition that is badly encoded.
 */
export function readDeliveryAddress(path: string): DeliveryAddress | null {
  const key = byKey.exec(path);
  if (key) {
    const [, space, deliveryKey = "", way, rest = ""] = key;
    const file = { spaceId: Number(space), deliveryKey };
    if (way === "m") return { file, transform: decoded(rest) };
    return way === "p" ? { file, preset: decoded(rest) } : { file };
  }
  const file = byUuid.exec(path);
  if (!file) return null;
  const [, spaceUuid = "", fileUuid = ""] = file;
  return { file: { spaceUuid: spaceUuid.toLowerCase(), fileUuid: fileUuid.toLowerCase() } };
}

/** Clients encode colons, brackets and spaces, or leave them; each part is decoded once. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badTransform(text);
  }
}
