import type { Context } from "hono";
import type { ObjectRef } from "#lib/object-ref.ts";
import { pathBehind, readPathReference } from "./path-reference.ts";

/** What an address below `/assets/` is about. */
export type AssetAddress =
  | { kind: "asset"; asset: ObjectRef }
  | { kind: "renditions"; asset: ObjectRef }
  | { kind: "rendition"; asset: ObjectRef; rendition: ObjectRef };

/**
 * Reads `{asset}`, `{asset}/renditions` and `{asset}/renditions/{rendition}`. External ids may have
 * slashes in them; one that has `/renditions` in it can be reached by its id and codename.
 */
export function readAssetAddress(c: Context): AssetAddress {
  const path = pathBehind(c, "assets");
  const cut = /^(.+?)\/renditions(?:\/(.*))?$/.exec(path);
  if (!cut) return { kind: "asset", asset: readPathReference(path) };
  const asset = readPathReference(cut[1] ?? "");
  const rendition = cut[2] ?? "";
  if (rendition === "") return { kind: "renditions", asset };
  return { kind: "rendition", asset, rendition: readPathReference(rendition) };
}
